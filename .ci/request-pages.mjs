// Asks a running application for every page in both languages; any other answer than expected ends with code 1.
const [address] = process.argv.slice(2);

const PAGES = ['vi', 'en'].flatMap((language) => [
  [`/${language}`, 200],
  [`/${language}/coverage?pair=LA-VN&topic=trade`, 200],
  [`/${language}/explore`, 200],
  [`/${language}/explore?indicator=trade-turnover&pair=LA-VN`, 200],
  [`/${language}/explore?pair=XX&colour=red`, 200],
  [`/${language}/embed?indicator=trade-turnover&pair=LA-VN`, 200],
  [`/${language}/figures/history-trade-turnover-1993`, 200],
  [`/${language}/indicators/trade-turnover`, 200],
  [`/${language}/documents`, 200],
  [`/${language}/documents/history-la-vn`, 200],
  [`/${language}/search?q=kim%20ngach`, 200],
  [`/${language}/figures/nothing`, 404],
  [`/${language}/nowhere`, 404],
]);
const REDIRECTS = [
  ['/', 307],
  ['/explore?pair=LA-VN', 307],
];

let wrong = 0;
for (const [page, expected] of [...PAGES, ...REDIRECTS]) {
  const from = performance.now();
  const answer = await fetch(address + page, { redirect: 'manual' });
  const text = await answer.text();
  const milliseconds = Math.round(performance.now() - from);
  const right = answer.status === expected;
  if (!right) wrong += 1;
  process.stdout.write(
    `${right ? 'ok ' : 'NOT'} ${answer.status} ${page} (${text.length} characters, ${milliseconds} ms)\n`,
  );
}
process.exitCode = wrong === 0 ? 0 : 1;
