/**
 * Fetches data of the site's own the first time somebody asks, and gives the same to whoever asks later. What could not be fetched is asked
 * for again the next time: the network may be back.
 */
export function fetchOnce<Data>(source: string): () => Promise<Data> {
  let loading: Promise<Data> | undefined;
  const load = async (): Promise<Data> => {
    try {
      const answer = await fetch(source);
      if (!answer.ok) throw new Error(`${answer.status} ${source}`);
      return (await answer.json()) as Data;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return () => {
    loading ??= load();
    return loading;
  };
}
