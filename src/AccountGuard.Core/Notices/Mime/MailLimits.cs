namespace AccountGuard.Notices.Mime;

/// <summary>How much of one mail is read. Real mails stay far below; hostile ones must cost neither memory nor time.</summary>
internal static class MailLimits
{
    /// <summary>Bytes of one mail; of a longer one the rest is passed over.</summary>
    public const int MessageBytes = 48 * 1024 * 1024;

    /// <summary>Bytes of the headers of one mail or part.</summary>
    public const int HeaderBytes = 1024 * 1024;

    /// <summary>Letters of one header.</summary>
    public const int HeaderLetters = 128 * 1024;

    /// <summary>Headers of one mail or part.</summary>
    public const int Headers = 2000;

    /// <summary>Addresses in one header.</summary>
    public const int Addresses = 1000;

    /// <summary>Parts within parts, and mails within mails.</summary>
    public const int Depth = 24;

    /// <summary>Parts of one mail with all that it holds.</summary>
    public const int Parts = 500;

    /// <summary>Letters of text of one mail with all that it holds; of a longer one the start.</summary>
    public const int TextLetters = 4 * 1024 * 1024;

    /// <summary>Bytes of one text part as they stand in the mail: more than <see cref="TextLetters"/> need even in quoted-printable.</summary>
    public const int TextBytes = 9 * TextLetters;

    /// <summary>Links of one text.</summary>
    public const int Links = 2000;
}
