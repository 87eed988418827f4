/**
 * Starts a worker. Gives nothing, after `failed` was called, where the browser refuses: a page that was opened from a file may
 * start none. `failed` is called too when the worker's own script breaks.
 */
export function startWorker(url: string, failed: () => void): Worker | undefined {
  try {
    const worker = new Worker(url);
    worker.onerror = failed;
    return worker;
  } catch {
    failed();
    return undefined;
  }
}
