using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;
using TkvvPortal.Domain.Watching;

namespace TkvvPortal.Data.Imports.Kinds;

/// <summary>Loans and the bank's figures of a data date. Figures of an older day never replace newer ones.</summary>
internal sealed class LoanImport(PortalDbContext db, ImportTemplate template, ImportRequest request, PortalClock clock) : IImportOfKind
{
    private readonly DateOnly? _dateOfFigures = request.DateOfFigures;
    private readonly LoanColumns _columns = new(template);
    private Dictionary<string, Loan> _loans = [];
    private Dictionary<string, Guid> _programmes = [];
    private Dictionary<string, SavingsGroup> _groups = [];
    private Dictionary<string, Guid> _members = [];
    private List<PaymentPromise> _promises = [];
    private ILookup<(Guid Member, Guid Group), Membership> _stays = Array.Empty<Membership>().ToLookup(stay => (stay.MemberId, stay.GroupId));

    public IReadOnlyList<ImportColumn> MustAgree => template.Columns;

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public async Task LoadAsync()
    {
        _loans = await db.Loans.ToDictionaryAsync(loan => loan.Code);
        var programmes = await db.Programmes.AsNoTracking().ToListAsync();
        _programmes = programmes.ToDictionary(programme => programme.Code, programme => programme.Id);
        Names = programmes.ToDictionary(programme => programme.Id, programme => programme.ShortName);
        _groups = await db.Groups.AsNoTracking().ToDictionaryAsync(group => group.Code);
        _members = await db.Members.AsNoTracking().Select(member => new { member.CustomerCode, member.Id }).ToDictionaryAsync(member => member.CustomerCode, member => member.Id);
        _promises = await db.PaymentPromises.Where(promise => promise.SeenPaidOn == null).ToListAsync();
        _stays = (await db.Memberships.AsNoTracking().ToListAsync()).ToLookup(stay => (stay.MemberId, stay.GroupId));
    }

    public string KeyOf(ImportRow row) => row.Code(_columns.Code, 16);

    public void Take(RowInWork work)
    {
        var row = work.Row;
        var stay = Owner(row);
        var (programme, rate, terms) = (Programme(row), row.Rate(_columns.Rate), Terms(row));
        var asOf = row.OptionalDay(_columns.AsOf) ?? _dateOfFigures ?? default;
        if (asOf == default && !row.Has(_columns.AsOf))
            row.Refuse(ImportRules.DataDateIsKnown);
        var balance = _columns.Balance(row, asOf);
        var lastTransaction = row.OptionalDay(_columns.LastTransaction);
        if (terms.MaturesOn <= terms.DisbursedOn && !row.IsRefused)
            row.Refuse(LoanRules.MaturesAfterDisbursement);
        if (row.IsRefused)
            return;
        Remark(row, balance, terms);
        if (!_loans.TryGetValue(work.Key, out var loan))
        {
            loan = Loan.Disburse(Guid.CreateVersion7(), stay!.GroupId, stay.Id, work.Key, programme, rate, terms);
            db.Add(loan);
            _loans.Add(work.Key, loan);
        }
        else if (Refused(row, loan, stay!) || IsOlder(work, loan, asOf))
            return;

        work.Touched.Add(loan);
        loan.Agree(programme, rate, terms);
        loan.Report(balance, lastTransaction);
    }

    /// <summary>The new figures may show that a promise to pay was kept.</summary>
    public IEnumerable<string> Finish()
    {
        var loans = _promises.Count == 0 ? [] : _loans.Values.ToDictionary(loan => loan.Id);
        foreach (var promise in _promises)
            promise.Look(loans[promise.LoanId].Balance, loans[promise.LoanId].LastTransactionOn);
        return [];
    }

    private Membership? Owner(ImportRow row)
    {
        var (customer, groupCode) = (row.Code(_columns.Customer, 10), row.Code(_columns.Group, 7));
        if (groupCode == GroupImport.SaversOnly)
            row.Refuse(ImportRules.SaverHasNoLoan);
        if (row.IsRefused)
            return null;
        if (!_groups.TryGetValue(groupCode, out var group))
            row.Refuse(ImportRules.ReferenceExists, _columns.Group.Title, groupCode);
        if (!_members.TryGetValue(customer, out var member))
            row.Refuse(ImportRules.ReferenceExists, _columns.Customer.Title, customer);
        if (row.IsRefused)
            return null;
        var stay = _stays[(member, group!.Id)].OrderBy(one => one.JoinedOn).LastOrDefault();
        if (stay is null)
            row.Refuse(ImportRules.ReferenceExists, "Tổ viên", $"{customer} của Tổ {groupCode}");
        return stay;
    }

    private Guid Programme(ImportRow row)
    {
        var code = row.Code(_columns.Programme, 2);
        if (code.Length > 0 && !row.IsRefused && !_programmes.ContainsKey(code))
            row.Refuse(ImportRules.ReferenceExists, _columns.Programme.Title, code);
        return _programmes.GetValueOrDefault(code);
    }

    private DisbursementTerms Terms(ImportRow row) => new(
        row.Day(_columns.DisbursedOn), row.LoanAmount(_columns.Amount), row.Day(_columns.MaturesOn),
        (int)(row.OptionalFigure(_columns.Period, 0, 120, whole: true) ?? 0));

    private bool Refused(ImportRow row, Loan loan, Membership stay)
    {
        if (loan.MembershipId == stay.Id)
            return false;
        var owner = _groups.Values.FirstOrDefault(group => group.Id == loan.GroupId)?.Code ?? "?";
        row.Refuse(ImportRules.LoanKeepsItsOwner, loan.GroupId == stay.GroupId ? "khách hàng khác của Tổ" : $"Tổ {owner}");
        return true;
    }

    private static bool IsOlder(RowInWork work, Loan loan, DateOnly asOf)
    {
        if (asOf >= loan.AsOf)
            return false;
        work.Ignore($"Số liệu ngày {asOf:dd/MM/yyyy} cũ hơn số liệu ngày {loan.AsOf:dd/MM/yyyy} trong cổng");
        return true;
    }

    private void Remark(ImportRow row, BankBalance balance, DisbursementTerms terms)
    {
        if (balance.Outstanding > terms.Amount)
            row.Note("Dư nợ lớn hơn số tiền giải ngân");
        if (balance.AsOf > clock.Today)
            row.Note("Ngày số liệu ở sau hôm nay");
        if (!balance.Outstanding.IsPositive && terms.MaturesOn > balance.AsOf)
            row.Note("Dư nợ bằng 0 trước hạn: nếu ô là công thức, hãy dán giá trị rồi xuất lại");
    }
}
