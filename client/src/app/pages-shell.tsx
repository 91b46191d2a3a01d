import { useQuery } from "@apollo/client/react";
import { Outlet, useLocation, useMatchRoute } from "@tanstack/react-router";
import { Suspense, useMemo, useState } from "react";
import { InstallationContext, readInstallation } from "../filters/installation.ts";
import { InstallationDocument } from "../generated/graphql.ts";
import { isSignedIn, useViewer } from "../session/viewer.ts";
import { useConnection } from "./connection-context.ts";
import { FigureTracing } from "./figure-tracing.tsx";
import { Failed, Frame, Loading } from "./frame.tsx";
import { LiveContext } from "../ui/live-context.ts";
import { LiveLink } from "./live/live-link.tsx";
import { PaletteDoor } from "./palette-door.tsx";
import { lazyPart } from "../ui/load-part.ts";
import { RegionEvents } from "./region-events.tsx";
import { SavedViews } from "./saved-views.tsx";
import { useInstallationAsOf } from "./use-installation-as-of.ts";

/** Loaded where an address says more than language and theme. */
const AddressNote = lazyPart(async () => ({ default: (await import("./address/address-note.tsx")).AddressNote }));
const PastNote = lazyPart(async () => ({ default: (await import("../filters/address/past-note.tsx")).PastNote }));

/** The pages of somebody who is known; none is drawn before the installation is. */
export function Pages() {
  const { data, error, refetch } = useQuery(InstallationDocument);
  const now = useMemo(() => (data === undefined ? null : readInstallation(data)), [data]);
  const { installation, past } = useInstallationAsOf(now);
  const [live, setLive] = useState(false);
  const connection = useConnection();
  const lostSince = connection.kind === "lost" ? connection.since : null;
  const polled = !isSignedIn(useViewer());
  // A socket may seem open for a while after nobody answers any more.
  const state = useMemo(() => ({ live: live && lostSince === null, polled, lostSince, past: past !== null }), [live, polled, lostSince, past]);
  // A wall is the page alone.
  const bare = useMatchRoute()({ to: "/wall" }) !== false;
  const chosen = /[?&](?!lang=|theme=)/.test(useLocation().searchStr);
  const page = installation !== null ? <SavedViews><RegionEvents><FigureTracing><Outlet /></FigureTracing></RegionEvents></SavedViews> : error !== undefined ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <LiveContext value={state}>
      <InstallationContext value={installation}>
        {bare ? <main id="content">{page}</main> : (
          <PaletteDoor ready={installation !== null}>
            <Frame>
              {chosen && installation !== null ? <Suspense fallback={null}><AddressNote /></Suspense> : null}
              {past === null ? null : <Suspense fallback={null}><PastNote version={past} /></Suspense>}
              {page}
            </Frame>
          </PaletteDoor>
        )}
        {now === null ? null : <LiveLink version={now.version} onLive={setLive} />}
      </InstallationContext>
    </LiveContext>
  );
}
