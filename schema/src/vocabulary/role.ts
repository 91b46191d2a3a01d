/** What people are to the installation; each account has one role and one region. */
export const ROLES = ["town", "county", "analyst", "leader", "administrator"] as const;
export type Role = (typeof ROLES)[number];
