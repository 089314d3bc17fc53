namespace AccountGuard.Notices.Authenticity;

/// <summary>How a mail uses the shop's name.</summary>
/// <param name="InName">The sender's name has it.</param>
/// <param name="IsLookalike">The sender's domain is made to look like the shop's.</param>
/// <param name="HasHomoglyphs">It is written with letters of another alphabet.</param>
/// <param name="InSubject">The subject has it.</param>
/// <param name="InText">The text has it.</param>
/// <param name="GivesNotice">The mail says that something befell the account, or will; who only carries goods for the shop does not.</param>
internal sealed record ShopClaim(bool InName, bool IsLookalike, bool HasHomoglyphs, bool InSubject, bool InText, bool GivesNotice)
{
    /// <summary>Whether the mail uses the name at all.</summary>
    public bool IsMade => InName || IsLookalike || HasHomoglyphs || InSubject || InText;
}
