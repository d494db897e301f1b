/** What a reader should know before the table. */
export function Remarks({ remarks }: { readonly remarks: readonly string[] }) {
  return remarks.map((remark) => (
    <p key={remark} className="result" role="status">
      {remark}
    </p>
  ));
}
