using TkvvPortal.Data.Identity;
using TkvvPortal.Data.Scoping;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Loans.Calendars;
using TkvvPortal.Domain.People;
using TkvvPortal.Domain.Places;
using TkvvPortal.Domain.Planning;
using TkvvPortal.Domain.Policy;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Reports;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Setup;

/// <summary>Two communes, two organisations, and in each pair of them one group with one row of everything.</summary>
public sealed class TestWorld
{
    public static readonly DateOnly Since = new(2025, 7, 1);

    public Office Office { get; } = new(Guid.CreateVersion7(), "006612", "PGD NHCSXH U Minh Thượng");

    public Commune East { get; } = new(Guid.CreateVersion7(), "100001", "Xã Đông", Since);

    public Commune West { get; } = new(Guid.CreateVersion7(), "100002", "Xã Tây", Since);

    public Commune Former { get; } = new(Guid.CreateVersion7(), "200001", "Xã Đông cũ", new DateOnly(1990, 1, 1), Since.AddDays(-1));

    public MassOrganisation Women { get; } = new(Guid.CreateVersion7(), "02", "HPN", "Hội Liên hiệp Phụ nữ");

    public MassOrganisation Farmers { get; } = new(Guid.CreateVersion7(), "01", "HND", "Hội Nông dân");

    public LoanProgramme Programme { get; } = new(Guid.CreateVersion7(), "01", "HN", "Hộ nghèo", interestInGrace: true) { IsStudentLoan = true };

    public PortalUser Officer { get; } = User("can.bo");

    public TestGroup EastWomen { get; private set; } = null!;

    public TestGroup EastFarmers { get; private set; } = null!;

    public TestGroup WestWomen { get; private set; } = null!;

    public TestGroup WestFarmers { get; private set; } = null!;

    public IReadOnlyList<TestGroup> Groups => [EastWomen, EastFarmers, WestWomen, WestFarmers];

    /// <summary>Writes the world and answers with it; <paramref name="saved"/> may look at the context that wrote it.</summary>
    public static async Task<TestWorld> SaveAsync(TestDatabase database, Action<PortalDbContext>? saved = null)
    {
        await using var session = database.Open();
        var world = new TestWorld();
        session.Actor.Use(world.Officer.Id, world.Officer.FullName);
        world.AddPlaces(session.Db);
        world.EastWomen = world.Group(session.Db, database.PortalClock, "1000001", world.East, world.Women);
        world.EastFarmers = world.Group(session.Db, database.PortalClock, "1000002", world.East, world.Farmers);
        world.WestWomen = world.Group(session.Db, database.PortalClock, "1000003", world.West, world.Women);
        world.WestFarmers = world.Group(session.Db, database.PortalClock, "1000004", world.West, world.Farmers);
        world.AddAssignments(session.Db);
        AddImports(session.Db, database.PortalClock);
        world.AddMoves(session.Db);
        await session.Db.SaveChangesAsync();
        saved?.Invoke(session.Db);
        return world;
    }

    /// <summary>The group in the other commune and of the other organisation.</summary>
    public TestGroup PartnerOf(TestGroup group) => Groups[^(Groups.ToList().IndexOf(group) + 1)];

    /// <summary>The scope of one group.</summary>
    public static DataScope Only(TestGroup group) => new(false, [], [], [group.Id]);

    /// <summary>The scope of a commune.</summary>
    public static DataScope In(Commune commune) => new(false, [commune.Id], [], []);

    /// <summary>The scope of organisations, each in its own commune.</summary>
    public static DataScope In(params (Commune Commune, MassOrganisation Organisation)[] pairs) =>
        new(false, [], [.. pairs.Select(pair => new OrganisationInCommune(pair.Commune.Id, pair.Organisation.Id))], []);

    public static PortalUser User(string name) => new()
    {
        Id = Guid.CreateVersion7(),
        UserName = name,
        NormalizedUserName = name.ToUpperInvariant(),
        FullName = "Nguyễn Thị Hòa",
        Role = PortalRole.CreditOfficer,
        PasswordHash = "a-hashed-password",
        SecurityStamp = "a-security-stamp",
        PhoneNumber = "0912345678",
        LockoutEnabled = true,
    };

    private void AddPlaces(PortalDbContext db)
    {
        db.AddRange(Office, East, West, Former, Women, Farmers, Programme, Officer);
        db.Add(new CommuneLineage(Former.Id, East.Id, Since, "NQ 1654"));
        var factor = new PolicyParameter(PolicyKey.OverdueFactor, Since, 1.30m, "QĐ 2", "Hệ số lãi quá hạn");
        var late = new DatedChange(Since.AddDays(1), "QĐ 3", "nhận văn bản muộn");
        db.Add(new ProgrammeRate(Programme.Id, Since, new InterestRate(6.6m), "QĐ 1"));
        db.Add(ProgrammeRate.Next(Programme.Id, [Since], 6.7m, late, late.EffectiveFrom.AddDays(1)));
        db.AddRange(new Holiday(new(2026, 9, 2), "Quốc khánh", "Lịch nghỉ 2026"), new Holiday(new(2026, 8, 22), "Làm bù", "Lịch nghỉ 2026", isWorked: true));
        db.AddRange(factor, PolicyParameter.Next([factor], 1.5m, late, late.EffectiveFrom.AddDays(1)));
        (string Key, decimal Value)[] schedule =
            [(PolicyKey.ScheduleUnit, 100), (PolicyKey.ScheduleRounding, 1), (PolicyKey.ScheduleRemainder, 1), (PolicyKey.ScheduleDueDay, 1)];
        db.AddRange(schedule.Select(one => new PolicyParameter(one.Key, Since.AddYears(-10), one.Value, "QĐ 4", "Lịch trả gốc")));
        db.AddRange(TestLoanEvents.Parameters(Since.AddYears(-10)));
    }

    private static void AddImports(PortalDbContext db, PortalClock clock)
    {
        var run = ImportRun.Read(Guid.CreateVersion7(), ImportKind.Loans, "loans.csv", "A1", Since, clock.UtcNow, "Kế toán");
        run.Found(new ImportCounts(1, 2, 3, 4, 5), "D1", "Có dòng lặp");
        run.Apply("D1", skipRefused: true, clock.UtcNow);
        run.Undo(isLastOfKind: true, clock.UtcNow, "Kế toán");
        var waiting = ImportRun.Read(Guid.CreateVersion7(), ImportKind.Groups, "groups.csv", "A2", null, clock.UtcNow, "Kế toán");
        var taken = new ImportFile(run.Id, null, "ma_mon_vay");
        taken.Keep([1, 2, 3]);
        db.AddRange(TestCash.OfOffice(clock));
        db.Add(TestFigures.Head(clock));
        db.AddRange(run, waiting, taken, new ImportFile(waiting.Id, [4, 5], "ma_to"));
        db.Add(new ImportLine(run.Id, 7, ImportOutcome.Refused, "6600", "Thiếu Họ tên.", "Mất số 0", "6600,,"));
    }

    private void AddAssignments(PortalDbContext db)
    {
        db.Add(new MonthPlan(Guid.CreateVersion7(), TestGroup.Month, 2, 1, EastWomen.Stamp));
        db.Add(SavedReportView.Save(Guid.CreateVersion7(), "Thu lãi theo Hội", ("thu-lai", "?nhom=hoi"), isShared: true, [], EastWomen.Stamp with { UserId = Officer.Id }));
        var assignment = Assignment.ToCommune(Officer.Id, East.Id, Women.Id, Since);
        assignment.End(new DateOnly(2026, 12, 31));
        db.AddRange(assignment, Assignment.ToOffice(Officer.Id, Office.Id, Since), Assignment.ToGroup(Officer.Id, EastWomen.Id, Since));
    }

    /// <summary>From every group somebody moved to its partner, where something paid before counts.</summary>
    private void AddMoves(PortalDbContext db)
    {
        foreach (var from in Groups)
        {
            var stay = from.MoverStay.MoveTo(Guid.CreateVersion7(), PartnerOf(from).Row, new DateOnly(2025, 8, 1), "Chuyển nơi ở");
            db.AddRange(from.Mover, from.MoverStay, stay, new CarriedReceipt(from.Batch.Receipts[0], stay));
        }

        WestWomen.Row.Close(new DateOnly(2026, 11, 22), []);
    }

    private TestGroup Group(PortalDbContext db, PortalClock clock, string code, Commune commune, MassOrganisation organisation)
    {
        var hamlet = new Hamlet(Guid.CreateVersion7(), "H" + code, $"Ấp {code}", commune.Id);
        hamlet.Place(Former.Id, "Ấp cũ", new DateOnly(1990, 1, 1), Since.AddDays(-1));
        hamlet.Place(commune.Id, $"Ấp {code}", Since, isDifficult: true);
        hamlet.BecomeAsOf(clock.Today);
        var point = new TransactionPoint(Guid.CreateVersion7(), "DGD" + code, commune.Name, commune.Id, 12);
        var change = new PlaceChange(clock.Today.AddMonths(2), "QĐ 5");
        hamlet.Change($"Ấp {code} mới", commune.Id, true, change, clock.Today, []);
        point.Change(commune.Name, 14, change, clock.Today);
        db.AddRange(hamlet, point);
        var row = SavingsGroup.Found(Guid.CreateVersion7(), code, $"Tổ {code}", hamlet, organisation.Id, point.Id, new DateOnly(2019, 3, 5));
        return new TestGroup(row, this, clock).AddTo(db);
    }
}
