using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Members;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.LoanLists;

/// <summary>A list 03/TD with its group and households, for screen and paper.</summary>
public sealed record LoanListHead(LoanRequestList List, PaperGroup Group, IReadOnlyList<LoanListLine> Lines)
{
    /// <summary>The households whose requests wait for the next step of the list.</summary>
    public IReadOnlyList<LoanListLine> Waiting => [.. Lines.Where(line => line.Request.Status == List.Next)];

    /// <summary>The address of the list or of one of its pages.</summary>
    public string Url(string page = "") => page.Length == 0 ? $"/vay-von/danh-sach/{List.Id}" : $"/vay-von/danh-sach/{List.Id}/{page}";
}

/// <summary>A household of a list.</summary>
public sealed record LoanListLine(LoanRequest Request, string Programme, string Address, HouseholdCategory Household);

/// <summary>Reads a list; three queries.</summary>
public sealed class LoanListHeads(PortalDbContext db, PaperGroups papers) : IUseCase
{
    /// <summary>The list, or null when it does not exist for the person.</summary>
    public async Task<LoanListHead?> ReadAsync(Guid id)
    {
        if (await db.LoanRequestLists.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id) is not { } list)
            return null;
        return new LoanListHead(list, await papers.OfAsync(list.GroupId, list.MadeOn), await LinesAsync([id]));
    }

    /// <summary>The households of lists, in the order they asked.</summary>
    internal Task<List<LoanListLine>> LinesAsync(IReadOnlyList<Guid> lists) => (
        from request in db.LoanRequests.AsNoTracking()
        where request.ListId != null && lists.Contains(request.ListId.Value)
        join stay in db.Memberships on request.MembershipId equals stay.Id
        join programme in db.Programmes on request.ProgrammeId equals programme.Id
        orderby request.FiledAtUtc, request.Id
        select new LoanListLine(request, programme.ShortName, stay.Member.Address, stay.Member.Category)).ToListAsync();
}
