using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Infrastructure.Papers;

/// <summary>Papers as a page to be printed.</summary>
/// <param name="Title">What the window is called.</param>
/// <param name="Back">Where one came from.</param>
/// <param name="Papers">The papers, each on a page of its own; all lie the same way.</param>
public sealed record PaperPage(string Title, string Back, IReadOnlyList<Paper> Papers)
{
    /// <summary>The same as .docx; none where there is none.</summary>
    public WordLink? Word { get; init; }
}

/// <summary>Where a form is to be had as .docx.</summary>
/// <param name="Address">The address.</param>
/// <param name="Roles">Who works with the form.</param>
public sealed record WordLink(string Address, IReadOnlyList<PortalRole> Roles);

/// <summary>Prints a form of one group.</summary>
public static class PaperPages
{
    /// <summary>The page of the form of a group; null when there is nothing to fill it from.</summary>
    /// <param name="form">The form.</param>
    /// <param name="group">The group.</param>
    /// <param name="month">The period.</param>
    /// <param name="back">Where one came from.</param>
    /// <param name="id">What it is about, where a group may have several.</param>
    public static async Task<PaperPage?> PageAsync(this IOfficialForm form, PaperGroup group, FiscalMonth month, string back, Guid id = default)
    {
        var papers = (await form.FillAsync(new FormSubject([group], month))).Where(filled => id == default || filled.Id == id).Select(filled => filled.Paper).ToList();
        var address = $"/bieu-mau/{form.Info.Key}/tep.docx?to={group.Code}&ky={month.ToRoute()}{(id == default ? "" : $"&muc={id}")}";
        return papers.Count == 0 ? null : new PaperPage($"{form.Info.Name} – tổ {group.Code}", back, papers) { Word = new WordLink(address, form.Info.Roles) };
    }
}
