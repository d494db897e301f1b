/** Why no brief can be printed, in one sentence. */
export class ReportError extends Error {}

/** A call that says too little or too much. */
export class ReportUsageError extends ReportError {}
