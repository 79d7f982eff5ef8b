// What is drawn, measured inside the page. It is given to each page as it stands, and says where by elements alone: what a
// document says is never repeated.
globalThis.drawn = (() => {
  const SVG = "http://www.w3.org/2000/svg";
  const pen = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas").getContext("2d");

  // The element by its place among its siblings, from the body or the outermost svg.
  function where(element) {
    const steps = [];
    for (let at = element; at && at !== document.body && at !== document.documentElement; at = at.parentElement) {
      const alike = [...at.parentElement.children].filter((one) => one.tagName === at.tagName);
      steps.unshift(at.tagName.toLowerCase() + (alike.length > 1 ? `:nth-of-type(${alike.indexOf(at) + 1})` : ""));
    }
    return steps.join(" > ") || element?.tagName.toLowerCase() || "";
  }

  // Hidden from the eye yet read aloud: one pixel large and clipped, or far outside the page.
  function unseen(element) {
    for (let at = element; at && at instanceof HTMLElement; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.position !== "absolute" && style.position !== "fixed") continue;
      const box = at.getBoundingClientRect();
      if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return true;
      if (style.overflow !== "visible" && (box.width <= 1.5 || box.height <= 1.5)) return true;
    }
    return false;
  }

  const seen = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !unseen(element);

  function* textNodes(root) {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode;
      if (node.data.trim() !== "" && seen(node.parentElement)) yield node;
    }
  }

  const inPicture = (node) => node.parentElement.namespaceURI === SVG && !node.parentElement.closest("title, desc, style");
  const inHTML = (node) => node.parentElement.namespaceURI !== SVG && !node.parentElement.closest("script, style");

  function rectangles(node) {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
  }

  // The box that a text must stay in: that of the nearest element that is no part of a running line.
  function block(element) {
    let at = element;
    while (at.parentElement && ["inline", "contents"].includes(getComputedStyle(at).display)) at = at.parentElement;
    return at;
  }

  const corners = ({ left, top, right, bottom }) => [[left, top], [right, top], [right, bottom], [left, bottom]];
  const through = (matrix, points) =>
    points.map(([x, y]) => [matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f]);

  function hull(points) {
    const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const turn = (o, a, b) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
    const half = (all) => {
      const side = [];
      for (const point of all) {
        while (side.length > 1 && turn(side.at(-2), side.at(-1), point) <= 0) side.pop();
        side.push(point);
      }
      return side.slice(0, -1);
    };
    return [...half(sorted), ...half(sorted.reverse())];
  }

  function apart(one, other) {
    for (const axis of [0, 1]) {
      let [low, high, from, to] = [Infinity, -Infinity, Infinity, -Infinity];
      for (const point of one) { low = Math.min(low, point[axis]); high = Math.max(high, point[axis]); }
      for (const point of other) { from = Math.min(from, point[axis]); to = Math.max(to, point[axis]); }
      if (low >= to || from >= high) return true;
    }
    return false;
  }

  // How deep two convex shapes lie in one another: the shortest way to push them apart, and 0 where they do not touch.
  function depth(one, other) {
    if (apart(one, other)) return 0;
    let least = Infinity;
    for (const shape of [one, other]) {
      for (let i = 0; i < shape.length; i++) {
        const [ax, ay] = shape[i];
        const [bx, by] = shape[(i + 1) % shape.length];
        const long = Math.hypot(bx - ax, by - ay);
        if (long < 1e-6) continue;
        const across = (point) => (point[0] * (by - ay) - point[1] * (bx - ax)) / long;
        const a = one.map(across);
        const b = other.map(across);
        least = Math.min(least, Math.max(...a) - Math.min(...b), Math.max(...b) - Math.min(...a));
        if (least <= 0) return 0;
      }
    }
    return least;
  }

  // How far the farthest of points stands outside a convex shape.
  function outside(points, shape) {
    let most = -Infinity;
    for (let i = 0; i < shape.length; i++) {
      const [ax, ay] = shape[i];
      const [bx, by] = shape[(i + 1) % shape.length];
      const long = Math.hypot(bx - ax, by - ay);
      if (long < 1e-6) continue;
      const across = (point) => (point[0] * (by - ay) - point[1] * (bx - ax)) / long;
      const own = shape.map(across);
      for (const point of points) most = Math.max(most, across(point) - Math.max(...own), Math.min(...own) - across(point));
    }
    return most;
  }

  // A text of a picture: its box with room for accents and descenders, and its ink alone, both as they stand on the screen.
  function written(node) {
    const element = node.parentElement.closest("text");
    const matrix = element.getScreenCTM();
    const turned = Math.abs(matrix.b) > 1e-6 || Math.abs(matrix.c) > 1e-6;
    const own = turned ? element.getBBox() : null;
    const boxes = turned
      ? [{ left: own.x, top: own.y, right: own.x + own.width, bottom: own.y + own.height }]
      : rectangles(node);
    if (boxes.length === 0) return null;
    const box = {
      left: Math.min(...boxes.map((one) => one.left)), right: Math.max(...boxes.map((one) => one.right)),
      top: Math.min(...boxes.map((one) => one.top)), bottom: Math.max(...boxes.map((one) => one.bottom)),
    };
    const style = getComputedStyle(node.parentElement);
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const ink = pen.measureText(node.data.trim());
    const unit = (box.bottom - box.top) / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent);
    const inked = {
      ...box,
      top: box.top + unit * (ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent),
      bottom: box.bottom - unit * (ink.fontBoundingBoxDescent - ink.actualBoundingBoxDescent),
    };
    const onScreen = (rectangle) => (turned ? through(matrix, corners(rectangle)) : corners(rectangle));
    const size = parseFloat(style.fontSize) * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
    return { element: node.parentElement, box: onScreen(box), ink: onScreen(inked), size };
  }

  // A mark as the convex shape around its outline, which is the same in every view.
  const outlines = new WeakMap();
  function marked(element) {
    if (!outlines.has(element)) outlines.set(element, outline(element));
    return { element, shape: through(element.getScreenCTM(), outlines.get(element)) };
  }

  function outline(element) {
    if (!element.getPointAtLength || element.tagName === "rect") {
      const box = element.getBBox();
      const rectangle = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
      return corners(rectangle);
    }
    const long = element.getTotalLength();
    const points = Array.from({ length: 64 }, (_, i) => element.getPointAtLength((long * i) / 64)).map(({ x, y }) => [x, y]);
    return hull(points);
  }

  const pictures = () =>
    [...document.querySelectorAll("svg")].filter((svg) => !svg.ownerSVGElement && seen(svg) && svg.getBoundingClientRect().width > 1);

  return { SVG, where, seen, textNodes, inPicture, inHTML, rectangles, block, corners, depth, outside, written, marked, pictures };
})();
