namespace AccountGuard.Fuzz;

/// <summary>Makes an input smaller as long as it still breaks a promise.</summary>
internal static class Minimizer
{
    private const int MostTries = 2000;

    public static byte[] Minimize(byte[] input, Func<byte[], bool> isBroken)
    {
        var tries = 0;
        for (var piece = Math.Max(1, input.Length / 2); ; piece = Math.Max(1, piece / 2))
        {
            for (var start = 0; start < input.Length && tries < MostTries; tries++)
            {
                var end = Math.Min(input.Length, start + piece);
                byte[] smaller = [.. input[..start], .. input[end..]];
                if (isBroken(smaller))
                {
                    input = smaller;
                }
                else
                {
                    start = end;
                }
            }

            if (piece == 1 || tries >= MostTries)
            {
                return input;
            }
        }
    }
}
