import type { FreshDatabase } from "../testkit/database.ts";
import { startProduct, type Product, type ProductOptions } from "../testkit/product.ts";
import { freshSampleDatabase } from "./sample-database.ts";

/** The product on a database of its own with the sample city in it. */
export interface SampleProduct extends Product {
  readonly fresh: FreshDatabase;
  /** Closes the product and drops its database. */
  close(): Promise<void>;
}

/** Starts the product on the sample city; call `close` in afterAll. */
export async function startSampleProduct(options: ProductOptions = {}): Promise<SampleProduct> {
  const fresh = await freshSampleDatabase();
  const product = await startProduct(fresh.database, options);
  const close = async (): Promise<void> => {
    await product.close();
    await fresh.drop();
  };
  return { ...product, fresh, close };
}
