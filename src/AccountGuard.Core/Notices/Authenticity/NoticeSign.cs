namespace AccountGuard.Notices.Authenticity;

/// <summary>Something that speaks for or against a mail. The sentence for each stands in NoticeText.resx under "Sign" and its name.</summary>
internal enum NoticeSign
{
    /// <summary>DMARC passed for the shop's domain.</summary>
    DmarcPass = 0,

    /// <summary>A DKIM signature of the shop's domain passed.</summary>
    DkimPass,

    /// <summary>DMARC failed although the sender gives himself the shop's domain.</summary>
    DmarcFail,

    /// <summary>There are no results of the reader's own provider.</summary>
    NoResults,

    /// <summary>It was forwarded: its headers prove nothing.</summary>
    Forwarded,

    /// <summary>From names several senders.</summary>
    SeveralSenders,

    /// <summary>The sender's name is the shop's, the address is not.</summary>
    NameOnly,

    /// <summary>The sender's domain looks like the shop's and is not.</summary>
    LookalikeDomain,

    /// <summary>The shop's name is written with letters of another alphabet.</summary>
    Homoglyphs,

    /// <summary>It speaks for the shop, and the sender's address is not the shop's.</summary>
    FromElsewhere,

    /// <summary>A link shows the shop's address and goes elsewhere.</summary>
    LinkDisguised,

    /// <summary>Links go to hosts that are not the shop's.</summary>
    LinkElsewhere,

    /// <summary>A link goes to a bare number, to encoded letters, or hides its host behind a name.</summary>
    LinkObscured,

    /// <summary>The mail itself has a form to type into.</summary>
    FormInMail,

    /// <summary>A reply goes to another domain than the sender's.</summary>
    ReplyElsewhere,

    /// <summary>It asks for what no genuine mail asks for.</summary>
    AsksForSecrets,

    /// <summary>It asks to confirm or update data.</summary>
    AsksForData,

    /// <summary>It sets a short time.</summary>
    SetsDeadline,

    /// <summary>The shop only carried it: a seller or buyer wrote it.</summary>
    WrittenBySeller,

    /// <summary>It names no shop that is known here.</summary>
    NamesNoShop,
}
