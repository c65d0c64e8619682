using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Imports.Kinds;

/// <summary>Members, their stays in groups, and their deposits.</summary>
internal sealed class MemberImport(PortalDbContext db, ImportTemplate template, ImportRequest request, PortalClock clock) : IImportOfKind
{
    private readonly BoardOfFile _boards = new(db);
    private readonly DepositsOfFile _deposits = new(db, request.DateOfFigures, clock.Today);
    private readonly List<Membership> _added = [];
    private readonly List<(Member Member, Membership Stay)> _taken = [];
    private Dictionary<string, Member> _members = [];
    private Dictionary<string, SavingsGroup> _groups = [];
    private Dictionary<Guid, List<Membership>> _stays = [];
    private MembersCheck _check = MembersCheck.None;

    public IReadOnlyList<ImportColumn> MustAgree { get; } = [.. template.Columns.Where(column => column.Name != "so_du_tien_gui")];

    public IReadOnlyDictionary<Guid, string> Names { get; } = new Dictionary<Guid, string>();

    public async Task LoadAsync()
    {
        _groups = await db.Groups.ToDictionaryAsync(group => group.Code);
        _members = await db.Members.ToDictionaryAsync(member => member.CustomerCode);
        _stays = (await db.Memberships.ToListAsync()).GroupBy(stay => stay.MemberId).ToDictionary(stays => stays.Key, stays => stays.ToList());
        _check = await MembersCheck.LoadAsync(db, clock.Today);
        await _boards.LoadAsync();
        await _deposits.LoadAsync();
    }

    public string KeyOf(ImportRow row) => $"{row.Code(template["ma_kh"], 10)} / {row.Code(template["ma_to"], 7)}";

    public void Take(RowInWork work)
    {
        var (customer, groupCode) = (work.Key[..10], work.Key[^7..]);
        if (groupCode == GroupImport.SaversOnly)
        {
            work.Ignore("Tổ 0000000: người chỉ gửi tiền, không phải tổ viên của Tổ nào");
            return;
        }

        var row = work.Row;
        var person = Person(row);
        var (joined, left) = (row.Day(template["ngay_vao_to"]), row.OptionalDay(template["ngay_ra_to"]));
        var reason = row.OptionalText(template["ly_do_ra"]);
        var deposit = row.OptionalMoney(template["so_du_tien_gui"]);
        if (left < joined)
            row.Refuse(MemberRules.LeavesAfterJoining);
        if (!_groups.TryGetValue(groupCode, out var group))
            row.Refuse(ImportRules.ReferenceExists, template["ma_to"].Title, groupCode);
        if (row.IsRefused)
            return;

        var member = Member(work, customer, person);
        var stay = Stay(work, member, group!, joined);
        Leave(row, stay, left, reason);
        _deposits.Take(work, stay, deposit);
        _taken.Add((member, stay));
    }

    public IEnumerable<string> Finish() =>
    [
        .. _check.Remarks([.. _taken], [.. _groups.Values], _stays.Values.SelectMany(stays => stays)),
        .. _boards.Appoint([.. _taken.Select(one => one.Stay.GroupId).Distinct().Select(id => _groups.Values.First(group => group.Id == id))], _added),
    ];

    private PersonSaid Person(ImportRow row)
    {
        var name = row.Text(template["ho_ten"]);
        var birth = row.BirthDay(template["ngay_sinh"]);
        var gender = row.Required(template["gioi_tinh"]) ? row.OptionalChoice(template["gioi_tinh"], Choices.Genders) : null;
        var identity = ContactCheck.Identity(row.OptionalText(template["so_dinh_danh"]), out var identityRemark);
        var phone = ContactCheck.Phone(row.OptionalText(template["dien_thoai"], 32), out var phoneRemark);
        foreach (var remark in new[] { identityRemark, phoneRemark }.OfType<string>())
            row.Note(remark);
        return new PersonSaid(name, birth, gender ?? default, identity, phone, row.OptionalText(template["dia_chi"]), row.OptionalChoice(template["doi_tuong"], Choices.Categories));
    }

    private Member Member(RowInWork work, string code, PersonSaid said)
    {
        if (!_members.TryGetValue(code, out var member))
        {
            member = Domain.Members.Member.Register(Guid.CreateVersion7(), code, said.Name, said.Birth, said.Gender);
            db.Add(member);
            _members.Add(code, member);
        }

        work.Touched.Add(member);
        member.Identify(said.Name, said.Birth, said.Gender);
        var category = said.Category ?? (member.Category == default ? HouseholdCategory.Other : member.Category);
        member.Describe(said.Identity ?? member.NationalId, said.Phone ?? member.Phone, said.Address ?? member.Address, category);
        return member;
    }

    private Membership Stay(RowInWork work, Member member, SavingsGroup group, DateOnly joined)
    {
        if (!_stays.TryGetValue(member.Id, out var stays))
            _stays.Add(member.Id, stays = []);
        if (stays.Exists(one => one.GroupId != group.Id && one.LeftOn is null))
            work.Row.Note("Khách hàng còn là tổ viên của một Tổ khác");
        var stay = stays.Where(one => one.GroupId == group.Id).OrderBy(one => one.JoinedOn).LastOrDefault();
        if (stay is null || stay.LeftOn < joined)
        {
            stay = new Membership(Guid.CreateVersion7(), group.Id, member.Id, joined);
            db.Add(stay);
            stays.Add(stay);
            _added.Add(stay);
        }
        else
            stay.CorrectJoining(joined);
        work.Touched.Add(stay);
        return stay;
    }

    private static void Leave(ImportRow row, Membership stay, DateOnly? left, string? reason)
    {
        if (left is { } first && stay.LeftOn is null)
            stay.Leave(first, reason ?? "Theo tệp của ngân hàng");
        else if (left is { } day && (stay.LeftOn != day || (reason is not null && stay.LeavingReason != reason)))
            stay.CorrectLeaving(day, reason ?? stay.LeavingReason!);
        else if (left is null && stay.LeftOn is not null)
            row.Note("Cổng đã ghi ngày ra Tổ, tệp thì không; giữ theo cổng");
    }

    private sealed record PersonSaid(
        string Name, DateOnly Birth, Gender Gender, string? Identity, string? Phone, string? Address, HouseholdCategory? Category);
}
