using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Imports.Kinds;

/// <summary>Groups with the places they lie in and the names of their boards.</summary>
internal sealed class GroupImport(PortalDbContext db, ImportTemplate template) : IImportOfKind
{
    /// <summary>The bank's "group" of people who only save.</summary>
    public const string SaversOnly = "0000000";

    private readonly PlacesOfFile _places = new(db);
    private readonly BoardOfFile _boards = new(db);
    private readonly List<(SavingsGroup Group, GroupContact Contact)> _taken = [];
    private Dictionary<string, MassOrganisation> _organisations = [];
    private Dictionary<string, SavingsGroup> _groups = [];

    public IReadOnlyList<ImportColumn> MustAgree => template.Columns;

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public async Task LoadAsync()
    {
        await _places.LoadAsync();
        await _boards.LoadAsync();
        var organisations = await db.Organisations.ToListAsync();
        _organisations = organisations.ToDictionary(one => one.Code);
        foreach (var one in organisations)
            _organisations.TryAdd(ImportColumn.Plain(one.ShortName), one);
        _groups = await db.Groups.ToDictionaryAsync(group => group.Code);
    }

    public string KeyOf(ImportRow row) => row.Code(template["ma_to"], 7);

    public void Take(RowInWork work)
    {
        if (work.Key == SaversOnly)
        {
            work.Ignore("Tổ 0000000 chỉ ghi người gửi tiền, không phải một Tổ");
            return;
        }

        var row = work.Row;
        var (name, founded) = (row.Text(template["ten_to"]), row.Day(template["ngay_thanh_lap"]));
        var (commune, communeName) = (row.Code(template["ma_xa"], 6), row.OptionalText(template["ten_xa"]));
        var (hamlet, hamletName) = (row.Code(template["ma_ap"], 8), row.OptionalText(template["ten_ap"]));
        var point = row.Text(template["ma_diem_gd"], 16);
        var organisation = Organisation(row);
        var routine = new Routine(row, template);
        var (leader, deputy) = (row.OptionalText(template["ten_to_truong"]), row.OptionalText(template["ten_to_pho"]));
        var phone = ContactCheck.Phone(row.OptionalText(template["dien_thoai_to_truong"], 32), out var remark);
        if (remark is not null)
            row.Note(remark);
        if (row.IsRefused)
            return;

        var communeId = _places.Commune(row, commune, communeName);
        var place = _places.Hamlet(row, hamlet, hamletName, communeId);
        var pointId = _places.Point(point, communeId, routine.Day);
        var group = Group(work, (name, place, organisation!.Id, pointId, founded));
        routine.Set(group);
        var contact = _boards.Contact(group.Id);
        contact.Report(leader, phone, deputy);
        work.Touched.Add(contact);
        _taken.Add((group, contact));
    }

    public IEnumerable<string> Finish()
    {
        Names = _places.Names().Concat(_organisations.Values.Distinct().Select(one => KeyValuePair.Create(one.Id, one.ShortName))).ToDictionary();
        return [.. _places.Added, .. BoardOfFile.Namesakes(_taken), .. BoardOfFile.SharedPhones(_taken), .. _boards.Appoint([.. _taken.Select(one => one.Group)])];
    }

    private MassOrganisation? Organisation(ImportRow row)
    {
        var given = row.Text(template["dvut"]);
        if (given.Length == 0 || _organisations.TryGetValue(ImportColumn.Plain(given), out var organisation))
            return given.Length == 0 ? null : _organisations[ImportColumn.Plain(given)];
        row.Refuse(ImportRules.ChoiceIsKnown, template["dvut"].Title, given, "11, 12, 13, 14");
        return null;
    }

    private SavingsGroup Group(RowInWork work, (string Name, Hamlet Hamlet, Guid OrganisationId, Guid PointId, DateOnly Founded) said)
    {
        if (_groups.TryGetValue(work.Key, out var group))
        {
            work.Touched.Add(group);
            group.Describe(said.Name, said.Hamlet, said.OrganisationId, said.PointId, said.Founded);
            return group;
        }

        group = SavingsGroup.Found(Guid.CreateVersion7(), work.Key, said.Name, said.Hamlet, said.OrganisationId, said.PointId, said.Founded);
        db.Add(group);
        _groups.Add(work.Key, group);
        work.Touched.Add(group);
        return group;
    }

    /// <summary>When the group meets and what it is mandated to collect; what a file does not say stays.</summary>
    private sealed class Routine(ImportRow row, ImportTemplate template)
    {
        private readonly TimeOnly? _time = row.OptionalHour(template["gio_hop"]);
        private readonly string? _place = row.OptionalText(template["dia_diem_hop"]);
        private readonly bool? _interest = row.OptionalChoice(template["uy_nhiem_thu_lai"], Choices.YesNo);
        private readonly bool? _deposits = row.OptionalChoice(template["uy_nhiem_thu_tien_gui"], Choices.YesNo);
        private readonly Vnd? _minimum = row.OptionalMoney(template["tien_gui_toi_thieu"]);

        public int? Day { get; } = (int?)row.OptionalFigure(template["ngay_hop"], 1, 31, whole: true);

        public void Set(SavingsGroup group)
        {
            group.MeetOn(Day ?? group.MeetingDay, _time ?? group.MeetingTime, _place ?? group.MeetingPlace);
            group.Mandate(_interest ?? group.CollectsInterest, _deposits ?? group.CollectsDeposits, _minimum ?? group.MinimumDeposit);
        }
    }
}
