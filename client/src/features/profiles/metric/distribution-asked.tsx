import type { ReactNode } from "react";
import { AskedAs } from "../../../filters/asked-as.tsx";
import { MetricCountiesDocument, MetricTownsDocument } from "../../../generated/graphql.ts";
import type { MetricRequest } from "./metric-request.ts";
import { useMetricWords } from "./words.ts";

/** Around the distribution over regions: the questions of counties and towns, in the one period that it shows. */
export function DistributionAsked({ request, children }: { readonly request: MetricRequest; readonly children: ReactNode }) {
  const words = useMetricWords();
  const periods = [request.period.id];
  const { counties, towns } = request;
  return (
    <AskedAs document={MetricCountiesDocument} variables={{ selection: { ...counties, periods } }} of={towns === null ? undefined : words.counties}>
      {towns === null ? children : <AskedAs beside document={MetricTownsDocument} variables={{ selection: { ...towns, periods } }} of={words.towns}>{children}</AskedAs>}
    </AskedAs>
  );
}
