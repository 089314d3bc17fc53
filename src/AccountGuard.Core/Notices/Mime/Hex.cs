namespace AccountGuard.Notices.Mime;

/// <summary>Bytes written as two hexadecimal digits.</summary>
internal static class Hex
{
    /// <summary>Reads two digits of either case.</summary>
    public static bool TryRead(byte high, byte low, out byte value)
    {
        var first = Digit(high);
        var second = Digit(low);
        value = (byte)((first << 4) | (second & 0xF));
        return first >= 0 && second >= 0;
    }

    private static int Digit(byte letter) => letter switch
    {
        >= (byte)'0' and <= (byte)'9' => letter - '0',
        >= (byte)'A' and <= (byte)'F' => letter - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => letter - 'a' + 10,
        _ => -1,
    };
}
