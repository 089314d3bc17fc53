namespace AccountGuard.Notices.Phrases;

/// <summary>Where a phrase stands.</summary>
internal enum PhrasePlace
{
    /// <summary>In the subject.</summary>
    Subject = 0,

    /// <summary>In the text.</summary>
    Body,

    /// <summary>At the start of the sender's address. Anybody can write anything there: it tells the kind, never the origin.</summary>
    Sender,
}
