namespace AccountGuard.Detection;

/// <summary>Work that shares cores where it is worth it.</summary>
internal static class Together
{
    private const int FewestOrders = 512;

    /// <summary>Does things that know nothing of each other, for so many orders; one after the other where they are few.</summary>
    public static void Do(int orders, params Action[] work)
    {
        if (orders >= FewestOrders)
        {
            Parallel.Invoke(work);
            return;
        }

        foreach (var one in work)
        {
            one();
        }
    }
}
