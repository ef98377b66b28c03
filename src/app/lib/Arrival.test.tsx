import { act, render, screen } from "@testing-library/react";
import { useEffect, useRef } from "react";
import { expect, it } from "vitest";
import { ArrivalProvider, useArrival } from "./Arrival.tsx";
import { navigate, useLocation } from "./location.ts";

function Heading({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { arrive } = useArrival();
  useEffect(() => {
    if (heading.current) arrive(heading.current, title);
  }, [arrive, title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
    </h1>
  );
}

/** Pages that link to each other. */
function Pages() {
  const { path } = useLocation(undefined);
  return (
    <ArrivalProvider path={path}>
      <main key={path}>
        <article>
          <Heading title={path} />
          <a href="/one">to one</a>
          <a href="/two">to two</a>
        </article>
      </main>
    </ArrivalProvider>
  );
}

function open() {
  history.replaceState(null, "", "/one");
  render(<Pages />);
}

/** As the browser does when the history moves, or the reader goes to a place on the page. */
function pop(to: string) {
  act(() => {
    history.replaceState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  });
}

const goTo = (path: string) => act(() => navigate(path));

it("a page gone to has the focus on its heading", () => {
  open();
  expect(document.body).toHaveFocus();
  goTo("/two");
  expect(screen.getByRole("heading", { name: "/two" })).toHaveFocus();
});

it("a page gone back to has the focus on the link by which it was left", () => {
  open();
  goTo("/two");
  pop("/one");
  expect(screen.getByRole("link", { name: "to two" })).toHaveFocus();
});

it("who went to a place on the page still goes on to the heading of the next", () => {
  open();
  pop("/one#content");
  goTo("/two");
  expect(screen.getByRole("heading", { name: "/two" })).toHaveFocus();
});
