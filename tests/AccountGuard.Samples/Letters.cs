using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AccountGuard.Samples;

/// <summary>Invented numbers that depend on nothing but a text, so that every run writes the same.</summary>
internal static class Letters
{
    private const string Alphabet = "0123456789BCDFGHJKLMNPQRSTVWXYZ";

    public static string Asin(string title) =>
        "B0" + string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(title)).Take(8).Select(value => Alphabet[value % Alphabet.Length]));

    public static string Digits(string text, int count) =>
        string.Concat(SHA256.HashData(Encoding.UTF8.GetBytes(text)).Take(count).Select(value => (value % 10).ToString(CultureInfo.InvariantCulture)));
}
