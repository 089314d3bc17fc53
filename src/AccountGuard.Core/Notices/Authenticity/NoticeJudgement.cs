namespace AccountGuard.Notices.Authenticity;

/// <summary>Whether a mail comes from the shop, and what speaks for it.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Signs">What was found, the weightiest first.</param>
internal sealed record NoticeJudgement(NoticeVerdict Verdict, IReadOnlyList<NoticeSign> Signs);
