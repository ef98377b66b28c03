import type { DrawnPage } from "../../app/renderPage.tsx";
import type { PageData } from "../../model/page.ts";
import type { BuiltApp, PageKind } from "../build/buildApp.ts";
import { codeIn } from "../write/codeIn.ts";
import { hashOf } from "../write/SiteWriter.ts";
import { folderOf, headOf, type Publication } from "./headOf.ts";
import { unescapeHtml } from "./escape.ts";
import { type Frame, pageFrame } from "./frame.ts";

/** What pages are made with; it can be sent to another thread. */
export interface PageKit {
  app: BuiltApp;
  /** The folder of the site on its host, without a slash at its end. */
  root: string;
  publication: Publication;
}

/** A page to be made, in each of the site's languages. */
export interface PagePlan {
  /** Below the folder of its language: `/story/abc`. */
  path: string;
  kind?: PageKind;
  /** The files that it is drawn from, as JSON text by name. */
  files: Record<string, string>;
  /** What search machines and previews are told; the title as drawn where it has none of its own. */
  description: string;
  isHidden?: boolean;
  /** The elements of its head; those of any page when left out. */
  head?: typeof headOf;
}

/** Makes pages: draws them with the app's components and puts them into its frame. */
export class PageMaker {
  /** Tells whether pages made by another kit would be the same. */
  readonly id: string;
  readonly #frame: Frame;

  private constructor(
    readonly kit: PageKit,
    private readonly draw: (page: PageData) => DrawnPage,
  ) {
    const { app, root, publication } = kit;
    this.#frame = pageFrame(app, root, publication.languages);
    // Where it was built says nothing of what pages look like.
    const { client: _client, renderer: _renderer, ...made } = app;
    const code = codeIn(import.meta.url, "./", "../../model/");
    this.id = hashOf(JSON.stringify({ ...kit, app: made }) + code);
  }

  static async open(kit: PageKit): Promise<PageMaker> {
    const module = (await import(kit.app.renderer)) as {
      renderPage: (page: PageData) => DrawnPage;
    };
    return new PageMaker(kit, module.renderPage);
  }

  /** The page in one language. */
  make(plan: PagePlan, language: string): string {
    const { languages } = this.kit.publication;
    const page = { language, languages: [...languages], path: plan.path };
    const contents = Object.entries(plan.files);
    const files = Object.fromEntries(contents.map(([name, json]) => [name, JSON.parse(json)]));
    const { title, body } = this.draw({ ...page, files });
    // React writes a title as HTML.
    const text = unescapeHtml(title);
    const inlined = contents.map(([name, json]) => `${JSON.stringify(name)}:${json}`).join(",");
    return this.#frame({
      language,
      title: text,
      head: (plan.head ?? headOf)({ ...plan, language, title: text }, this.kit.publication),
      body,
      kind: plan.kind,
      data: `${JSON.stringify(page).slice(0, -1)},"files":{${inlined}}}`,
    });
  }

  /** A page with nothing drawn in it, for the app to fill in where there is no network. */
  shell(language: string): string {
    const { languages, title } = this.kit.publication;
    return this.#frame({
      language,
      title,
      head: '<meta name="robots" content="noindex">',
      body: "",
      data: JSON.stringify({ language, languages, files: {} }),
    });
  }

  /** The file of a page in one language, relative to the site. */
  file(path: string, language: string): string {
    const name = path.endsWith("/") ? `${path}index` : decodeURIComponent(path);
    return `${folderOf(language, this.kit.publication.languages)}${name}.html`.slice(1);
  }
}
