import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect, retainSearchParams } from "@tanstack/react-router";
import { keepTexts } from "../filters/page-search.ts";
import { parseReturnSearch } from "../session/return-search.ts";
import { loadPart } from "../ui/load-part.ts";
import { PageFailure } from "./page-failure.tsx";
import { PagePending } from "./page-pending.tsx";
import { Root } from "./root.tsx";
import { parseRootSearch } from "./root-search.ts";
import { parseSearchText, printSearchText } from "./search-text.ts";

/** A page is loaded when it is first opened; while nobody answers it waits, and the frame around it lives on. */
const page: typeof lazyRouteComponent = (load, name) => lazyRouteComponent(() => loadPart(load), name);

const rootRoute = createRootRoute({
  validateSearch: parseRootSearch,
  search: { middlewares: [retainSearchParams(["lang", "theme"])] },
  component: Root,
  notFoundComponent: page(() => import("./page-not-found.tsx"), "PageNotFound"),
});

const indexRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/board/{-$region}", params: { region: undefined }, replace: true });
  },
});

const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/board/{-$region}",
  validateSearch: keepTexts,
  component: page(() => import("../features/board/board-page.tsx"), "BoardPage"),
});

const wallRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/wall",
  validateSearch: keepTexts,
  component: page(() => import("../features/board/wall/wall-page.tsx"), "WallPage"),
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/compare",
  validateSearch: keepTexts,
  component: page(() => import("../features/compare/compare-page.tsx"), "ComparePage"),
});

const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/cases",
  validateSearch: keepTexts,
  component: page(() => import("../features/cases/cases-page.tsx"), "CasesPage"),
});

const regionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/region/{-$region}",
  validateSearch: keepTexts,
  component: page(() => import("../features/profiles/region/region-page.tsx"), "RegionPage"),
});

const metricRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/metric/$code",
  validateSearch: keepTexts,
  component: page(() => import("../features/profiles/metric/metric-page.tsx"), "MetricPage"),
});

const metricsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/metrics",
  validateSearch: keepTexts,
  component: page(() => import("../features/profiles/catalogue/metrics-page.tsx"), "MetricsPage"),
});

const indexBuilderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/index-builder",
  validateSearch: keepTexts,
  component: page(() => import("../features/index-builder/index-page.tsx"), "IndexPage"),
});

const exploreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/explore",
  validateSearch: keepTexts,
  component: page(() => import("../features/explore/explore-page.tsx"), "ExplorePage"),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: parseReturnSearch,
  component: page(() => import("../features/sign-in/sign-in-page.tsx"), "SignInPage"),
});

const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/set-up",
  component: page(() => import("../features/set-up/set-up-page.tsx"), "SetUpPage"),
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/account",
  validateSearch: parseReturnSearch,
  component: page(() => import("../features/account/account-page.tsx"), "AccountPage"),
});

const accountsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/administration/accounts",
  validateSearch: keepTexts,
  component: page(() => import("../features/administration/accounts/accounts-page.tsx"), "AccountsPage"),
});

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/administration/audit",
  validateSearch: keepTexts,
  component: page(() => import("../features/administration/audit/audit-page.tsx"), "AuditPage"),
});

/** The routes; an address holds the whole state of a page, so that Back and a sent link work. */
export function createAppRouter() {
  return createRouter({
    routeTree: rootRoute.addChildren([indexRoute, boardRoute, wallRoute, compareRoute, casesRoute, regionRoute, metricsRoute, metricRoute, indexBuilderRoute, exploreRoute, signInRoute, setUpRoute, accountRoute, accountsRoute, auditRoute]),
    parseSearch: parseSearchText,
    stringifySearch: printSearchText,
    defaultPreload: "intent",
    defaultErrorComponent: PageFailure,
    defaultPendingComponent: PagePending,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
