/** Whether an error comes from the system: Node then names the call that was refused. */
export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && error.syscall !== undefined;
