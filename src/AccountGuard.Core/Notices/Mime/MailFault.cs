namespace AccountGuard.Notices.Mime;

/// <summary>What could not be read of a mail.</summary>
internal enum MailFault
{
    /// <summary>It has no headers at all.</summary>
    NoHeaders = 0,

    /// <summary>Its headers are too many or too long; the rest was left out.</summary>
    HeadersCut,

    /// <summary>Parts lie too deep within parts.</summary>
    TooDeep,

    /// <summary>It has too many parts.</summary>
    TooManyParts,

    /// <summary>The mail or its text is too long; the rest was left out.</summary>
    TooLong,

    /// <summary>A part ends before its closing boundary.</summary>
    EndMissing,

    /// <summary>Base64 or quoted-printable is damaged.</summary>
    TransferDamaged,

    /// <summary>A text names an encoding that is not known.</summary>
    CharsetUnknown,

    /// <summary>Bytes of a text are no letters in its encoding.</summary>
    TextDamaged,
}
