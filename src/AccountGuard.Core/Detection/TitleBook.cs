namespace AccountGuard.Detection;

/// <summary>What the titles of one account say, each distinct text looked at once as long as it is among those seen last.</summary>
internal sealed class TitleBook(ResaleGoods goods)
{
    private readonly TitleWords words = new();
    private readonly SeenTexts<KnownTitle> seen = new();
    private int numbered;

    /// <summary>What <paramref name="title"/> says.</summary>
    public KnownTitle Read(string title)
    {
        if (!seen.TryGet(title, out var known))
        {
            seen.Add(title, known = Look(title));
        }

        return known;
    }

    private KnownTitle Look(string title)
    {
        var ofTitle = words.Of(title);
        return new KnownTitle
        {
            Number = ofTitle.Length == 0 ? -1 : numbered++,
            IsNamed = !string.IsNullOrWhiteSpace(title),
            Words = ofTitle,
            Good = goods.Find(title),
        };
    }
}
