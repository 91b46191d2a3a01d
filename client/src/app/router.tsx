import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect, retainSearchParams } from "@tanstack/react-router";
import { parseBoardSearch } from "../features/board/board-search.ts";
import { parseWallSearch } from "../features/board/wall/wall-search.ts";
import { parseCompareAddress } from "../features/compare/address/compare-address.ts";
import { parseAccountsSearch } from "../features/administration/accounts/accounts-search.ts";
import { parseAuditSearch } from "../features/administration/audit/audit-search.ts";
import { keepTexts } from "../filters/page-search.ts";
import { parseReturnSearch } from "../session/return-search.ts";
import { PageFailure } from "./page-failure.tsx";
import { Root } from "./root.tsx";
import { parseRootSearch } from "./root-search.ts";
import { parseSearchText, printSearchText } from "./search-text.ts";

const rootRoute = createRootRoute({
  validateSearch: parseRootSearch,
  search: { middlewares: [retainSearchParams(["lang", "theme"])] },
  component: Root,
  notFoundComponent: lazyRouteComponent(() => import("./page-not-found.tsx"), "PageNotFound"),
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
  validateSearch: parseBoardSearch,
  component: lazyRouteComponent(() => import("../features/board/board-page.tsx"), "BoardPage"),
});

const wallRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/wall",
  validateSearch: parseWallSearch,
  component: lazyRouteComponent(() => import("../features/board/wall/wall-page.tsx"), "WallPage"),
});

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/compare",
  validateSearch: parseCompareAddress,
  component: lazyRouteComponent(() => import("../features/compare/compare-page.tsx"), "ComparePage"),
});

const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/cases",
  validateSearch: keepTexts,
  component: lazyRouteComponent(() => import("../features/cases/cases-page.tsx"), "CasesPage"),
});

const regionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/region/{-$region}",
  validateSearch: keepTexts,
  component: lazyRouteComponent(() => import("../features/profiles/region/region-page.tsx"), "RegionPage"),
});

const metricRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/metric/$code",
  validateSearch: keepTexts,
  component: lazyRouteComponent(() => import("../features/profiles/metric/metric-page.tsx"), "MetricPage"),
});

const metricsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/metrics",
  validateSearch: keepTexts,
  component: lazyRouteComponent(() => import("../features/profiles/catalogue/metrics-page.tsx"), "MetricsPage"),
});

const indexBuilderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/index-builder",
  validateSearch: keepTexts,
  component: lazyRouteComponent(() => import("../features/index-builder/index-page.tsx"), "IndexPage"),
});

const exploreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/explore",
  validateSearch: keepTexts,
  component: lazyRouteComponent(() => import("../features/explore/explore-page.tsx"), "ExplorePage"),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/sign-in",
  validateSearch: parseReturnSearch,
  component: lazyRouteComponent(() => import("../features/sign-in/sign-in-page.tsx"), "SignInPage"),
});

const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/set-up",
  component: lazyRouteComponent(() => import("../features/set-up/set-up-page.tsx"), "SetUpPage"),
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/account",
  validateSearch: parseReturnSearch,
  component: lazyRouteComponent(() => import("../features/account/account-page.tsx"), "AccountPage"),
});

const accountsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/administration/accounts",
  validateSearch: parseAccountsSearch,
  component: lazyRouteComponent(() => import("../features/administration/accounts/accounts-page.tsx"), "AccountsPage"),
});

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/administration/audit",
  validateSearch: parseAuditSearch,
  component: lazyRouteComponent(() => import("../features/administration/audit/audit-page.tsx"), "AuditPage"),
});

/** The routes; an address holds the whole state of a page, so that Back and a sent link work. */
export function createAppRouter() {
  return createRouter({
    routeTree: rootRoute.addChildren([indexRoute, boardRoute, wallRoute, compareRoute, casesRoute, regionRoute, metricsRoute, metricRoute, indexBuilderRoute, exploreRoute, signInRoute, setUpRoute, accountRoute, accountsRoute, auditRoute]),
    parseSearch: parseSearchText,
    stringifySearch: printSearchText,
    defaultPreload: "intent",
    defaultErrorComponent: PageFailure,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
