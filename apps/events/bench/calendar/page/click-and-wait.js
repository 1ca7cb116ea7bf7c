/**
 * Runs in the page: clicks a button that leads to another month, and waits until the events of that month are painted.
 *
 * @param {string} button the button's selector
 * @param {string} day a day of that month, on which there are events
 * @returns {Promise<number>} the time from the last byte of the events to the paint, in milliseconds
 */
globalThis.clickAndWait = async (button, day) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  document.querySelector(button).click();
  const deadline = performance.now() + 10_000;
  while (!document.querySelector(`[data-date="${day}"]`)?.textContent.includes("lớp")) {
    if (performance.now() > deadline) throw new Error(`No events appeared on ${day}`);
    await frame();
  }
  // Two frames on, the one that showed them has been painted.
  await frame();
  await frame();
  const painted = performance.now();
  const answers = performance.getEntriesByType("resource").filter(({ name }) => name.includes("/api/events?"));
  return painted - answers.at(-1).responseEnd;
};
