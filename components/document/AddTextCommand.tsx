/** How to add a text to this installation: the command, as it is typed. */
export function AddTextCommand({ textFile }: { readonly textFile: string }) {
  return (
    <p className="command">
      <code>npm run documents:add -- {textFile}</code>
    </p>
  );
}
