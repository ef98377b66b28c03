import type { SourceReading, SourceStory } from "../sourceStory.ts";
import { readSourceBytes } from "../readSource.ts";

const capturedAt = new Date("2026-11-22T12:00:00Z");

/** Reads a feed as it comes from the web. */
export function readText(text: string | Uint8Array, mediaType?: string): SourceReading {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const address = "https://paper.example/feeds/all.xml";
  return readSourceBytes({ bytes, address, capturedAt, ...(mediaType && { mediaType }) });
}

export function storiesOf(text: string | Uint8Array, mediaType?: string): SourceStory[] {
  return readText(text, mediaType).stories.map(({ story }) => story);
}

export function headlinesOf(text: string | Uint8Array, mediaType?: string): string[] {
  return storiesOf(text, mediaType).map(({ headline }) => headline);
}

export function rssOf(...items: string[]): string {
  return `<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour Post</title><link>https://paper.example/</link><language>en-gb</language>
${items.join("\n")}
</channel></rss>`;
}

export function atomOf(...entries: string[]): string {
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Post</title>
<link href="https://paper.example/"/>${entries.join("\n")}</feed>`;
}

const RSS = rssOf(
  `<item><title>Gate four fails</title><link>/gate</link><pubDate>Sun, 22 Nov 2026 08:30:00 +0200</pubDate>
<dc:creator>Ada Quill</dc:creator><category>Flood</category><category>__proto__</category>
<description>Short.</description><content:encoded><![CDATA[<p>The gate <em>failed</em>.</p>]]></content:encoded>
<enclosure url="/gate.jpg" type="image/jpeg" length="1"/></item>`,
  `<item><title>Ferries are late</title><guid>https://paper.example/ferries</guid><description>&lt;p&gt;By an hour.&lt;/p&gt;</description></item>`,
);

const ATOM = atomOf(
  `<entry xml:base="https://other.example/"><title type="html">Gate &amp;lt;four&amp;gt; &lt;b&gt;fails&lt;/b&gt;</title><link href="gate"/>
<id>tag:1</id><published>2026-11-22T08:30:00+02:00</published><updated>2026-11-22T09:00:00Z</updated>
<author><name>Ada Quill</name><email>ada@paper.example</email></author><category term="fl" label="Flood"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The gate <em>failed</em>.</p></div></content></entry>`,
  `<entry><title>Ferries are late</title><link href="/ferries"/><summary>By an hour.</summary></entry>`,
);

const ATOM_03 = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Harbour Post</title>
<link rel="alternate" type="text/html" href="https://paper.example/"/>
<entry><title>Gate four fails</title><link rel="alternate" type="text/html" href="https://paper.example/gate"/>
<issued>2026-11-22T08:30:00+02:00</issued><modified>2026-11-22T09:00:00Z</modified>
<content type="text/html" mode="escaped">&lt;p&gt;The gate &lt;em&gt;failed&lt;/em&gt;.&lt;/p&gt;</content></entry>
<entry><title>Ferries are late</title><content type="text/html" mode="base64">PHA+QnkgYW4gaG91ci48L3A+</content></entry></feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://paper.example/"><title>Harbour Post</title><link>https://paper.example/</link>
<items><rdf:Seq><rdf:li rdf:resource="https://paper.example/gate"/></rdf:Seq></items></channel>
<item rdf:about="https://paper.example/gate"><title>Gate four fails</title><link>https://paper.example/gate</link>
<description>The gate failed.</description><dc:date>2026-11-22T08:30+02:00</dc:date></item>
<item rdf:about="https://paper.example/ferries"><title>Ferries are late</title><description>By an hour.</description></item></rdf:RDF>`;

const CDF = `<?xml version="1.0"?><CHANNEL HREF="https://paper.example/" LASTMOD="2026-11-22"><TITLE>Harbour Post</TITLE>
<ITEM HREF="https://paper.example/gate" LASTMOD="2026-11-22T08:30+02:00"><TITLE>Gate four fails</TITLE><ABSTRACT>The gate failed.</ABSTRACT></ITEM>
<ITEM HREF="https://paper.example/ferries"><TITLE>Ferries are late</TITLE></ITEM></CHANNEL>`;

const JSON_FEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1",
  title: "Harbour Post",
  home_page_url: "https://paper.example/",
  author: { name: "The desk" },
  items: [
    {
      id: "1",
      title: "Gate four fails",
      url: "/gate",
      content_text: "1 < 2 & <b>so</b> on.\n\nThe end.",
      date_published: "2026-11-22T08:30:00+02:00",
      author: { name: "Ada Quill" },
    },
    { id: "2", title: "Ferries are late", content_html: "<p>By an hour.</p>" },
  ],
});

export const ALL = { RSS, ATOM, ATOM_03, RDF, CDF, JSON_FEED };
