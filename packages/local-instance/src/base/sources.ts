/** Where definitions of the base are from. */

/** The table declarations that ServiceNow publishes with its SDK (@servicenow/sdk-core 4.9.0, MIT licence). */
export const SDK = 'Table declarations of the ServiceNow SDK 4.9.0'
