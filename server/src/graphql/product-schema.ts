// Decorators store what they are told through it, so it stands before everything that is decorated.
import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { AccountResolver } from "./resolvers/account-resolver.ts";
import { AssessmentResolver } from "./resolvers/assessment-resolver.ts";
import { AuditResolver } from "./resolvers/audit-resolver.ts";
import { BoardResolver } from "./resolvers/board-resolver.ts";
import { CaseResolver } from "./resolvers/case-resolver.ts";
import { CaseStatisticsResolver } from "./resolvers/case-statistics-resolver.ts";
import { CatalogueResolver } from "./resolvers/catalogue-resolver.ts";
import { ChangeResolver } from "./resolvers/change-resolver.ts";
import { ComparableRegionsResolver } from "./resolvers/comparable-regions-resolver.ts";
import { CompareResolver } from "./resolvers/compare-resolver.ts";
import { CompositeIndexResolver } from "./resolvers/composite-index-resolver.ts";
import { ControlChartResolver } from "./resolvers/control-chart-resolver.ts";
import { EventResolver } from "./resolvers/event-resolver.ts";
import { ExplainChangeResolver } from "./resolvers/explain-change-resolver.ts";
import { FunnelResolver } from "./resolvers/funnel-resolver.ts";
import { InstallationResolver } from "./resolvers/installation-resolver.ts";
import { ProvenanceResolver } from "./resolvers/provenance-resolver.ts";
import { PublishedFiguresResolver } from "./resolvers/published-figures-resolver.ts";
import { RankingResolver } from "./resolvers/ranking-resolver.ts";
import { ReleaseResolver } from "./resolvers/release-resolver.ts";
import { SavedResolver } from "./resolvers/saved-resolver.ts";
import { SelectionResolver } from "./resolvers/selection-resolver.ts";
import { SessionResolver } from "./resolvers/session-resolver.ts";
import { TokenResolver } from "./resolvers/token-resolver.ts";
import { ViewerResolver } from "./resolvers/viewer-resolver.ts";

function refuseTopics(): never {
  throw new Error("Subscriptions have no topics: give each its own `subscribe`.");
}

/** The library asks for one wherever there is a subscription; ours take their events from the feed of changes. */
const NO_TOPICS = { publish: refuseTopics, subscribe: refuseTopics };

/**
 * The executable schema of the product. Arguments are read, bounded and refused by the questions themselves, with sentences
 * that name the value, so no class validator runs.
 */
export function productSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      ViewerResolver,
      InstallationResolver,
      CatalogueResolver,
      BoardResolver,
      CompareResolver,
      ComparableRegionsResolver,
      SelectionResolver,
      RankingResolver,
      ControlChartResolver,
      FunnelResolver,
      ExplainChangeResolver,
      CompositeIndexResolver,
      CaseStatisticsResolver,
      AssessmentResolver,
      PublishedFiguresResolver,
      CaseResolver,
      EventResolver,
      ProvenanceResolver,
      SavedResolver,
      ReleaseResolver,
      SessionResolver,
      TokenResolver,
      AccountResolver,
      AuditResolver,
      ChangeResolver,
    ],
    pubSub: NO_TOPICS,
    validate: false,
    disableInferringDefaultValues: true,
  });
}
