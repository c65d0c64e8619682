using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>The ready conclusion of the review of loans: the votes as recorded, and what is left for later.</summary>
internal static class ReviewConclusions
{
    /// <summary>What stands at the tick.</summary>
    public static string Label(IReadOnlyList<AgendaFacts.ReviewLine> reviews) => reviews switch
    {
        [] => "Kỳ này không có hộ đề nghị vay",
        _ when reviews.Any(review => review.Vote is not null) => "Ghi kết quả bình xét",
        _ => "Đề nghị vay để lại kỳ họp sau",
    };

    /// <summary>The conclusion; whether a vote passes is reckoned at closing and stands with the results.</summary>
    public static string Text(IReadOnlyList<AgendaFacts.ReviewLine> reviews)
    {
        if (reviews.Count == 0)
            return "Kỳ này không có hộ đề nghị vay vốn.";
        var voted = reviews.Where(review => review.Vote is not null).Select(review => $"{review.Name} {review.Agreed} đồng ({review.Vote!.Words()})").ToList();
        var later = reviews.Where(review => review.Vote is null).Select(review => review.Name).ToList();
        var text = voted.Count > 0 ? $"Đã bình xét công khai: {string.Join("; ", voted)}. Kết quả ghi ở phần bình xét cho vay của biên bản." : "";
        return later.Count == 0 ? text : $"{text} Để lại kỳ họp sau: {string.Join("; ", later)}.".Trim();
    }
}
