using AccountGuard.Import.Values;

namespace AccountGuard.Import.Text;

/// <summary>Tells files that are no table in text by how they begin, so that their user can be told what they are.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Start, string Key)[] Known =
    [
        ("%PDF-"u8.ToArray(), "FilePdf"),
        ([0xD0, 0xCF, 0x11, 0xE0], "FileWorkbook"),
        ("PK\u0003\u0004"u8.ToArray(), "FilePacked"),
        ([0x1F, 0x8B], "FilePacked"),
        ("BZh"u8.ToArray(), "FilePacked"),
        ([0xFD, .. "7zXZ"u8], "FilePacked"),
        ([.. "7z"u8, 0xBC, 0xAF], "FilePacked"),
        ("Rar!"u8.ToArray(), "FilePacked"),
        ("{\\rtf"u8.ToArray(), "FileDocument"),
        ("<!doctype"u8.ToArray(), "FilePage"),
        ("<html"u8.ToArray(), "FilePage"),
        ("<head"u8.ToArray(), "FilePage"),
        ("<table"u8.ToArray(), "FilePage"),
        ("<?xml"u8.ToArray(), "FilePage"),
    ];

    /// <summary>The key of the text that says what the file is; null for what may be a table.</summary>
    /// <param name="start">The first bytes of the file, undecoded.</param>
    public static string? Of(ReadOnlySpan<byte> start)
    {
        var visible = Cell.Trim(start);
        foreach (var (mark, key) in Known)
        {
            if (start.StartsWith(mark) || (visible.Length >= mark.Length && Cell.EqualsIgnoreCase(visible.Slice(0, mark.Length), mark)))
            {
                return key;
            }
        }

        return null;
    }
}
