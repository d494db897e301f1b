/*
 * For pages that show charts of Song Phương in frames: gives each frame the height that its chart needs at the width at
 * hand. Only frames of the site that this script came from are touched, and only their own words about their height are
 * heard. Taking it in more than once does no harm.
 */
(() => {
  const { origin } = new URL(document.currentScript.src);
  const chartPath = /^(?:\/(?:vi|en))?\/embed(?:[?#]|$)/;
  const tallest = 10_000;

  const chartFrames = () =>
    [...document.querySelectorAll('iframe')].filter(
      ({ src }) => src.startsWith(`${origin}/`) && chartPath.test(src.slice(origin.length)),
    );

  window.addEventListener('message', ({ origin: from, source, data }) => {
    if (from !== origin || data?.type !== 'song-phuong:height') return;
    const frame = chartFrames().find(({ contentWindow }) => contentWindow === source);
    if (frame && data.height > 0 && data.height <= tallest) frame.style.height = `${data.height}px`;
  });

  // Frames that were ready before this script have told their height to nobody.
  for (const { contentWindow } of chartFrames()) {
    contentWindow?.postMessage({ type: 'song-phuong:height-wanted' }, '*');
  }
})();
