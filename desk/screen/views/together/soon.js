// soon puts something off until nobody has typed for a while. now does it at once, if it waits.
export function soon(act, wait = 350) {
  let timer;
  const stop = () => { clearTimeout(timer); timer = undefined; };
  const run = () => { stop(); return act(); };
  return { later() { stop(); timer = setTimeout(run, wait); }, now() { if (timer) return run(); } };
}
