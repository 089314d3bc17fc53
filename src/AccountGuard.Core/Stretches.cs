using System.Runtime.ExceptionServices;

namespace AccountGuard;

/// <summary>Shares work on a long list between the machine's cores. Each element's result has a place of its own, so that nothing depends on who comes first.</summary>
internal static class Stretches
{
    // Long enough that handing a stretch over costs nothing beside it.
    private const int Length = 4096;

    /// <summary>Calls <paramref name="work"/> for numbers from the first up to before the second, until all from 0 up to before <paramref name="count"/> are done.</summary>
    /// <exception cref="Exception">What <paramref name="work"/> throws, as it is.</exception>
    public static void ForEach(int count, Action<int, int> work)
    {
        if (count <= Length)
        {
            work(0, count);
            return;
        }

        try
        {
            Parallel.For(0, (count + Length - 1) / Length, stretch => work(stretch * Length, Math.Min(count, (stretch + 1) * Length)));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Capture(several.InnerExceptions[0]).Throw();
            throw;
        }
    }
}
