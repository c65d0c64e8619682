using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Members;
using TkvvPortal.Web.Infrastructure;

namespace TkvvPortal.Web.Features.LoanLists;

/// <summary>A list 03/TD with its group and households, for screen and paper.</summary>
public sealed record LoanListHead(LoanRequestList List, LoanListGroup Group, IReadOnlyList<LoanListLine> Lines)
{
    /// <summary>The households whose requests wait for the next step of the list.</summary>
    public IReadOnlyList<LoanListLine> Waiting => [.. Lines.Where(line => line.Request.Status == List.Next)];

    /// <summary>The address of the list or of one of its pages.</summary>
    public string Url(string page = "") => page.Length == 0 ? $"/vay-von/danh-sach/{List.Id}" : $"/vay-von/danh-sach/{List.Id}/{page}";
}

/// <summary>The group of a list.</summary>
public sealed record LoanListGroup(string Code, string Name, string Hamlet, string Commune, string Organisation, string Point, int SessionDay);

/// <summary>A household of a list.</summary>
public sealed record LoanListLine(LoanRequest Request, string Programme, string Address, HouseholdCategory Household);

/// <summary>Reads a list; three queries.</summary>
public sealed class LoanListHeads(PortalDbContext db) : IUseCase
{
    /// <summary>The list, or null when it does not exist for the person.</summary>
    public async Task<LoanListHead?> ReadAsync(Guid id)
    {
        if (await db.LoanRequestLists.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id) is not { } list)
            return null;
        var head = await (
            from grp in db.Groups
            where grp.Id == list.GroupId
            join hamlet in db.Hamlets on grp.HamletId equals hamlet.Id
            join commune in db.Communes on grp.CommuneId equals commune.Id
            join organisation in db.Organisations on grp.OrganisationId equals organisation.Id
            join point in db.TransactionPoints on grp.TransactionPointId equals point.Id
            select new LoanListGroup(grp.Code, grp.Name, hamlet.Name, commune.Name, organisation.Name, point.Name, point.SessionDay)).SingleAsync();
        return new LoanListHead(list, head, await LinesAsync(id));
    }

    private Task<List<LoanListLine>> LinesAsync(Guid id) => (
        from request in db.LoanRequests.AsNoTracking()
        where request.ListId == id
        join stay in db.Memberships on request.MembershipId equals stay.Id
        join programme in db.Programmes on request.ProgrammeId equals programme.Id
        orderby request.FiledAtUtc, request.Id
        select new LoanListLine(request, programme.ShortName, stay.Member.Address, stay.Member.Category)).ToListAsync();
}
