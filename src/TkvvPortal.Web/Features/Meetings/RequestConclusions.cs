using TkvvPortal.Web.Texts;

namespace TkvvPortal.Web.Features.Meetings;

/// <summary>Ready conclusions of the two topics on membership: the votes as recorded, and what is left for later.</summary>
internal static class RequestConclusions
{
    /// <summary>What stands at the tick.</summary>
    public static string Label(IReadOnlyList<AgendaFacts.RequestLine> requests, string none)
    {
        if (requests.Count == 0)
            return none;
        return requests.Any(request => request.Vote is not null) ? "Ghi kết quả biểu quyết" : "Đề nghị để lại kỳ họp sau";
    }

    /// <summary>The conclusion; whether a vote passes is reckoned at closing and stands with the resolutions.</summary>
    public static string Text(IReadOnlyList<AgendaFacts.RequestLine> requests, string what, string none)
    {
        if (requests.Count == 0)
            return none;
        var voted = requests.Where(request => request.Vote is not null).Select(request => $"{request.Name} ({request.Vote!.Words()})").ToList();
        var later = requests.Where(request => request.Vote is null).Select(request => request.Name).ToList();
        var text = voted.Count > 0 ? $"Đã biểu quyết {what}: {string.Join("; ", voted)}. Kết quả ghi ở phần nghị quyết của biên bản." : "";
        return later.Count == 0 ? text : $"{text} Để lại kỳ họp sau: {string.Join("; ", later)}.".Trim();
    }
}
