using TkvvPortal.Domain.People;
using TkvvPortal.Web.Infrastructure;
using TkvvPortal.Web.Infrastructure.Papers;

namespace TkvvPortal.Web.Features.UseChecks;

/// <summary>What visits of a month found (06/TD).</summary>
public sealed class CheckForm(CheckedLoans checks) : IOfficialForm
{
    public static readonly IReadOnlyList<PortalRole> Checkers = [PortalRole.MassOrganisationStaff, PortalRole.CreditOfficer, PortalRole.OfficeManager];

    public FormInfo Info { get; } = new(
        "06-td", "06/TD", CheckPaper.Title, "Hội (hoặc ngân hàng), trong 30 ngày sau giải ngân và khi kiểm tra hằng năm; 2 bản",
        "Kết quả kiểm tra đã ghi trong tháng, mỗi đợt một phiếu", FormUnit.Group) { Roles = Checkers };

    /// <summary>A paper for every visit; two queries.</summary>
    public async Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject)
    {
        var visits = await checks.VisitsAsync(subject.GroupIds, subject.Month.FirstDay, subject.Month.LastDay);
        var (loans, ofGroup) = (await checks.OfAsync([.. visits.Select(visit => visit.Id)]), visits.ToLookup(visit => visit.GroupId));
        return [.. subject.Groups.SelectMany(group => ofGroup[group.Id].Select(visit => new FilledForm(group.Code, CheckPaper.Of(group, visit, [.. loans[visit.Id]]), visit.Id)))];
    }
}

/// <summary>The same, a paper for each customer (06A/TD).</summary>
public sealed class CustomerCheckForm(CheckedLoans checks) : IOfficialForm
{
    public FormInfo Info { get; } = new(
        "06a-td", "06A/TD", CheckPaper.Title + " (một khách hàng)", "Hội (hoặc ngân hàng), như 06/TD, mỗi khách hàng một phiếu",
        "Kết quả kiểm tra đã ghi trong tháng", FormUnit.Group) { Roles = CheckForm.Checkers };

    /// <summary>A paper for every customer of every visit; two queries.</summary>
    public async Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject)
    {
        var visits = await checks.VisitsAsync(subject.GroupIds, subject.Month.FirstDay, subject.Month.LastDay);
        var (loans, ofGroup) = (await checks.OfAsync([.. visits.Select(visit => visit.Id)]), visits.ToLookup(visit => visit.GroupId));
        return
        [
            .. subject.Groups.SelectMany(group => ofGroup[group.Id].SelectMany(visit => loans[visit.Id].GroupBy(loan => loan.CustomerCode)
                .Select(own => new FilledForm(group.Code, CustomerCheckPaper.Of(group, visit, [.. own]), visit.Id)))),
        ];
    }
}

/// <summary>06/TD to take along: the bank's part filled in for the loans that are to be checked, the other blank.</summary>
public sealed class ChecksToDoForm(CheckedLoans checks, LoansToCheck toCheck) : IOfficialForm
{
    public FormInfo Info { get; } = new(
        "06-td-mang-theo", "06/TD", CheckPaper.Title + " (mang theo khi đi kiểm tra)", "Hội (hoặc ngân hàng), trước khi đi kiểm tra; phần kiểm tra thực tế ghi tay",
        "Món mới chưa kiểm tra và món 3 tháng không hoạt động chưa kiểm tra trong năm, đến hôm nay", FormUnit.Group) { Roles = CheckForm.Checkers };

    /// <summary>A paper for every group with such a loan; five queries.</summary>
    public async Task<IReadOnlyList<FilledForm>> FillAsync(FormSubject subject)
    {
        var owing = await toCheck.OwingAsync();
        var loans = await checks.OfAsync(owing.Where(loan => subject.GroupIds.Contains(loan.GroupId)));
        return [.. subject.Groups.Where(group => loans.Contains(group.Id)).Select(group => new FilledForm(group.Code, CheckPaper.Of(group, null, [.. loans[group.Id]])))];
    }
}
