/** Prose that makes a page an article whatever else is on it. */
export const PROSE =
  "The fourth gate stood open for two hours, and nobody came to close it. ".repeat(12);

/** An article's page that holds something else too. */
export function articleAround(extra: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><title>Gate four would not close</title>${head}</head>
    <body><article><h1>Gate four would not close</h1><p>${PROSE}</p>${extra}<p>${PROSE}</p></article></body></html>`;
}

const SCRIPT = "alert(document.cookie)";

/** Written as browsers have been fooled with: by case, padding, control characters and references. */
const ADDRESSES = [
  `javascript:${SCRIPT}`,
  `JaVaScRiPt:${SCRIPT}`,
  ` \u0001\u0002javascript:${SCRIPT}`,
  `java\tscript:${SCRIPT}`,
  `java&#10;script:${SCRIPT}`,
  `java&#x0A;script&colon;${SCRIPT}`,
  `&#0000106&#0000097&#0000118&#0000097script:${SCRIPT}`,
  `javascript&#58;${SCRIPT}`,
  `data:text/html,<script>${SCRIPT}</script>`,
  `data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==`,
  `vbscript:msgbox(1)`,
  `view-source:javascript:${SCRIPT}`,
  `blob:https://courier.example/1`,
  `file:///etc/passwd`,
  `feed:javascript:${SCRIPT}`,
  `http:javascript:${SCRIPT}`,
];

const PLACES = [
  (address: string) => `<p>See <a href="${address}">this</a>.</p>`,
  (address: string) => `<img src="${address}" alt="x" width="600" height="400">`,
  (address: string) =>
    `<img data-src="${address}" srcset="${address} 800w" width="600" height="400">`,
  (address: string) => `<picture><source srcset="${address} 800w"><img src="${address}"></picture>`,
  (address: string) => `<iframe src="${address}" title="x"></iframe>`,
  (address: string) => `<video src="${address}"><source src="${address}"></video>`,
  (address: string) => `<object data="${address}"></object><embed src="${address}">`,
  (address: string) =>
    `<amp-iframe src="${address}"></amp-iframe><amp-facebook data-href="${address}"></amp-facebook>`,
  (address: string) =>
    `<blockquote class="twitter-tweet" cite="${address}">Said so<a href="${address}">then</a></blockquote>`,
  (address: string) => `<svg><a xlink:href="${address}"><text>x</text></a></svg>`,
  (address: string) =>
    `<math><maction actiontype="statusline" xlink:href="${address}">x</maction></math>`,
  (address: string) =>
    `<form action="${address}"><button formaction="${address}">x</button></form>`,
];

/** Markup that has changed its meaning after it was cleaned, in one browser or another. */
const MUTATIONS = [
  `<script>${SCRIPT}</script>`,
  `<scr<script>ipt>${SCRIPT}</scr</script>ipt>`,
  `<img src=x onerror=${SCRIPT}>`,
  `<img/src=\`x\`onerror=${SCRIPT}>`,
  `<svg/onload=${SCRIPT}>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${SCRIPT}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${SCRIPT}&gt;">`,
  `<noscript><p title="</noscript><img src=x onerror=${SCRIPT}>">`,
  `<listing>&lt;img src=x onerror=${SCRIPT}&gt;</listing>`,
  `<xmp><p title="</xmp><img src=x onerror=${SCRIPT}>">`,
  `<template><script>${SCRIPT}</script></template>`,
  `<style>@import 'javascript:${SCRIPT}';</style>`,
  `<p style="background:url(javascript:${SCRIPT})" onclick="${SCRIPT}" onmouseover=${SCRIPT}>Styled.</p>`,
  `<textarea><img src=x onerror=${SCRIPT}></textarea>`,
  `<![CDATA[<script>${SCRIPT}</script>]]>`,
  `<!--><script>${SCRIPT}</script>-->`,
  `<?xml version="1.0"?><script>${SCRIPT}</script>`,
  `<a href="https://x.example/"onclick="${SCRIPT}">link</a>`,
  `<details open ontoggle=${SCRIPT}><summary onclick=${SCRIPT}>More</summary>text</details>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${SCRIPT}">`,
  `<link rel="stylesheet" href="javascript:${SCRIPT}"><object data="x"></object><applet code="x"></applet>`,
];

/** Names with which an element hides a property that its reader relies on. */
const CLOBBERS =
  "body head attributes childNodes parentNode parentElement documentElement nodeName innerHTML textContent children className querySelectorAll getAttribute baseURI firstChild".split(
    " ",
  );

const FLOODS: [string, string][] = [
  ["nests 20,000 elements", articleAround("<div>".repeat(20_000))],
  ["nests 20,000 marks", articleAround("<b><i>".repeat(10_000))],
  ["nests 20,000 lists", articleAround("<ul><li>".repeat(10_000))],
  ["nests 20,000 quotes", articleAround("<blockquote>".repeat(20_000))],
  ["nests 20,000 tables", articleAround("<table><tr><td>".repeat(7000))],
  ["has 100,000 siblings", articleAround("<p>x</p>".repeat(100_000))],
  ["has 100,000 siblings in a line", articleAround("<b>x</b>".repeat(100_000))],
  [
    "is a megabyte that closes nothing",
    articleAround("<p>word <b>bold <a href=/x>".repeat(42_000)),
  ],
  ["is a megabyte of one open tag", articleAround(`<a ${"x=1 ".repeat(250_000)}`)],
  ["is a megabyte of <", "<".repeat(1_000_000)],
  ["is a megabyte of <!--", articleAround("<!--".repeat(250_000))],
  ["is a megabyte of &", articleAround("&".repeat(1_000_000))],
  ["is a megabyte of one word", articleAround("a".repeat(1_000_000))],
  ["is a megabyte of white space", articleAround(`${" \n".repeat(500_000)}<br>`.repeat(1))],
  ["is 9 megabytes", "a ".repeat(4_500_000)],
  ["has a srcset of a megabyte", articleAround(`<img srcset="${", a,".repeat(250_000)}" alt="">`)],
  [
    "describes itself 100,000 deep",
    articleAround("", `<script type="application/ld+json">${"[".repeat(100_000)}</script>`),
  ],
  ["has 50,000 line breaks", articleAround("<br>".repeat(50_000))],
];

/** Pages made to run, to fetch, to hide or to exhaust, each with what it does. */
export function hostilePages(): [name: string, html: string][] {
  const places = ADDRESSES.flatMap((address) =>
    PLACES.map((place): [string, string] => [`links to ${address}`, articleAround(place(address))]),
  );
  const bases = ADDRESSES.map((address): [string, string] => [
    `is based at ${address}`,
    articleAround(`<p><a href="more">more</a><img src="a.jpg"></p>`, `<base href="${address}">`),
  ]);
  const metas = ADDRESSES.map((address): [string, string] => [
    `says that it is ${address}`,
    articleAround(
      "",
      `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">
       <meta property="og:image" content="${address}"><meta http-equiv="refresh" content="0;url=${address}">
       <meta property="og:site_name" content="<script>${SCRIPT}</script>"><meta name="author" content="<b>${address}</b>">`,
    ),
  ]);
  const mutations = MUTATIONS.map((html): [string, string] => [
    `holds ${html}`,
    articleAround(html),
  ]);
  const clobbers = CLOBBERS.map((name): [string, string] => [
    `names elements ${name}`,
    articleAround(
      `<form name="${name}"><input name="${name}"><input name="parentNode"></form><img id="${name}" name="${name}" src="/a.jpg" width="600" height="400">`,
    ),
  ]);
  return [...places, ...bases, ...metas, ...mutations, ...clobbers, ...FLOODS];
}
