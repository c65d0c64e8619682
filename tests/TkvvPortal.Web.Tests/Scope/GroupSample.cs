using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TkvvPortal.Data;
using TkvvPortal.Domain.Loans.Requests;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Web.Tests.Scope;

/// <summary>What addresses of one group's pages are made of.</summary>
public sealed record GroupSample(
    string Code, string MemberCode, string LoanCode, FiscalMonth Month, int Year, int Number, Guid BatchId, Guid OpenMeeting, Guid ClosedMeeting, Guid Request,
    Guid UseCheck, string Checked, Guid AskedLoan, Guid LoanList, Guid Difference, Guid ReversalRequest,
    Guid PaperBook, Guid Reconciliation, Guid BookDifference, Guid Opinion, Guid Text, Guid Loan)
{
    public static async Task<GroupSample> ReadAsync(PortalDbContext db, string code)
    {
        var group = await db.Groups.SingleAsync(g => g.Code == code);
        var loan = await db.Loans.Where(l => l.GroupId == group.Id).OrderBy(l => l.Code).FirstAsync();
        var member = await db.Memberships.Where(stay => stay.GroupId == group.Id && stay.LeftOn == null)
            .OrderBy(stay => stay.Member.CustomerCode).Select(stay => stay.Member.CustomerCode).FirstAsync();
        var receipt = await db.Receipts.Where(r => r.GroupId == group.Id && r.Reversal == null).OrderByDescending(r => r.RecordedAtUtc).ThenBy(r => r.Number).FirstAsync();
        var meetings = await db.Meetings.Where(m => m.GroupId == group.Id).OrderByDescending(m => m.ScheduledOn).ToListAsync();
        var closed = meetings.First(m => m.Status == MeetingStatus.Closed).Id;
        var open = meetings.Find(m => m.Status is MeetingStatus.Planned or MeetingStatus.Drafting)?.Id ?? closed;
        var request = await db.MembershipRequests.Where(r => r.GroupId == group.Id).OrderBy(r => r.Id).Select(r => r.Id).FirstAsync();
        var check = await db.UseChecks.Where(c => c.GroupId == group.Id).OrderBy(c => c.Id)
            .Select(c => new { c.SheetId, Customer = db.Memberships.First(stay => stay.Id == c.MembershipId).Member.CustomerCode }).FirstAsync();
        var asked = await db.LoanRequests.Where(r => r.GroupId == group.Id && r.Status == LoanRequestStatus.Filed).OrderBy(r => r.Id).Select(r => r.Id).FirstOrDefaultAsync();
        var list = await db.LoanRequestLists.Where(l => l.GroupId == group.Id).OrderBy(l => l.Id).Select(l => l.Id).FirstOrDefaultAsync();
        var difference = await db.CashDifferences.Where(d => d.GroupId == group.Id).OrderBy(d => d.Id).Select(d => d.Id).FirstAsync();
        var reversal = await db.ReversalRequests.Where(r => r.GroupId == group.Id).OrderBy(r => r.Id).Select(r => r.Id).FirstAsync();
        var lists = await db.ReconciliationLists.Where(one => one.GroupId == group.Id).OrderBy(one => one.Id).ToListAsync();
        return new GroupSample(
            code, member, loan.Code, receipt.Month, receipt.Year, receipt.Number, receipt.BatchId, open, closed, request, check.SheetId, check.Customer, asked, list, difference, reversal,
            await db.NumberRanges.Where(range => range.GroupId == group.Id).OrderBy(range => range.Id).Select(range => range.Id).FirstAsync(),
            lists.First().Id, await db.ReconciliationDifferences.Where(one => one.GroupId == group.Id).OrderBy(one => one.Id).Select(one => one.Id).FirstOrDefaultAsync(),
            await db.Petitions.Where(one => one.GroupId == group.Id).OrderBy(one => one.Id).Select(one => one.Id).FirstOrDefaultAsync(),
            await db.DocumentAudiences.Where(one => one.GroupId == group.Id && one.ExplainedOn == null).OrderBy(one => one.DocumentId).Select(one => one.DocumentId).FirstOrDefaultAsync(),
            loan.Id);
    }

    /// <summary>The address of a page for this group; throws for a parameter that nobody taught it.</summary>
    public string Address(string route)
    {
        var address = Regex.Replace(route, @"\{(\w+)\}", parameter => parameter.Groups[1].Value switch
        {
            "code" when route.StartsWith("/mon-vay/", StringComparison.Ordinal) => LoanCode,
            "code" when route.StartsWith("/to-vien/", StringComparison.Ordinal) => MemberCode,
            "code" => Code,
            "thang" => Month.ToRoute(),
            "year" => Year.ToString(),
            "number" => Number.ToString(),
            "id" when route.StartsWith("/to/{code}/kiem-tra-von/", StringComparison.Ordinal) => UseCheck.ToString(),
            "customer" => Checked,
            "id" when route.StartsWith("/to/{code}/bien-lai-giay/", StringComparison.Ordinal) => PaperBook.ToString(),
            "id" when route.StartsWith("/doi-chieu/chenh-lech/", StringComparison.Ordinal) => BookDifference.ToString(),
            "id" when route.StartsWith("/to/{code}/doi-chieu/", StringComparison.Ordinal) => Reconciliation.ToString(),
            "id" when route.StartsWith("/chenh-lech/", StringComparison.Ordinal) => Difference.ToString(),
            "id" when route.StartsWith("/de-nghi-huy/", StringComparison.Ordinal) => ReversalRequest.ToString(),
            "id" when route.StartsWith("/y-kien/", StringComparison.Ordinal) => Opinion.ToString(),
            "id" when route.StartsWith("/theo-doi/", StringComparison.Ordinal) => Loan.ToString(),
            "list" => "qua-han",
            "petition" => Opinion.ToString(),
            "document" => Text.ToString(),
            "request" => AskedLoan.ToString(),
            "id" when route.StartsWith("/vay-von/danh-sach/", StringComparison.Ordinal) => LoanList.ToString(),
            "id" when route.StartsWith("/vay-von/", StringComparison.Ordinal) => AskedLoan.ToString(),
            "id" when route.StartsWith("/to/{code}/de-nghi/", StringComparison.Ordinal) => Request.ToString(),
            "id" => (route.EndsWith("/bo-sung", StringComparison.Ordinal) ? ClosedMeeting : OpenMeeting).ToString(),
            var other => throw new InvalidOperationException($"{nameof(GroupSample)} does not know what to put for {{{other}}} in {route}."),
        });
        return route switch
        {
            "/to/{code}/bien-lai/in" => $"{address}?lan={BatchId}",
            "/to/{code}/thong-bao" => $"{address}?loai=den-han",
            _ => address,
        };
    }
}
