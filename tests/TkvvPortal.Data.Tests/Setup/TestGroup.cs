using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Loans.Checks;
using TkvvPortal.Domain.Meetings;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Members.Requests;
using TkvvPortal.Domain.Petitions;
using TkvvPortal.Domain.Receipts;
using TkvvPortal.Domain.Scoring;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Tests.Setup;

/// <summary>A group with at least one row of everything, each made by the domain.</summary>
public sealed class TestGroup
{
    public static readonly FiscalMonth Month = new(2026, 11);

    private readonly TestWorld _world;
    private readonly PortalClock _clock;

    public TestGroup(SavingsGroup row, TestWorld world, PortalClock clock)
    {
        (_world, _clock, Row) = (world, clock, row);
        (First, FirstStay) = Join(1);
        (Second, SecondStay) = Join(2);
        (Mover, MoverStay) = Join(3);
        Loan = Lend(FirstStay.Id, 1);
        UseChecks = UseCheckSheet.Record(
            (Guid.CreateVersion7(), Id), (new DateOnly(2025, 10, 20), "Trần Thị Hội", "Nguyễn Thị Bé"),
            [new UseCheckLine(0, Loan, new UseCheckFinding(new Vnd(50_000_000), new Vnd(49_000_000), new Vnd(40_000_000), new Vnd(9_000_000), "Sửa nhà", "Khá", "Thu hồi"))],
            new Signature(clock.UtcNow, world.Officer.Id, world.Officer.FullName), clock.Today);
        Deposit = new DepositAccount(Guid.CreateVersion7(), Id, FirstStay.Id, new Vnd(1_200_000), Month.FirstDay);
        Sheet = CollectionSheet.Open(Guid.CreateVersion7(), Id, Month, [Due(FirstStay), Due(SecondStay)], clock);
        Book = new ReceiptBook(Id, 2026);
        Batch = Record(Guid.CreateVersion7(), FirstStay.Id);
        Batch.Receipts[0].Reverse(Guid.CreateVersion7(), "Ghi nhầm người", Stamp);
        Meeting = HoldMeeting();
        CalledOff = Meeting.Plan(Guid.CreateVersion7(), Id, new DateOnly(2026, 10, 14), new TimeOnly(7, 30), "Nhà văn hóa ấp");
        CalledOff.AskToMove("Trùng đám giỗ", Stamp);
        CalledOff.CallOff("Mưa lũ");
        Petition = Petition.Raise(
            Guid.CreateVersion7(), (Id, Meeting.Id, Meeting.ScheduledOn),
            new Statement("Nguyễn Thị Bé", "Xin vay thêm", null, PetitionOwner.CreditOfficer, new DateOnly(2026, 12, 20)), clock.UtcNow);
        Requests = TestRequests.Of(this, new Signature(clock.UtcNow, world.Officer.Id, world.Officer.FullName));
        Contact = new GroupContact(Id);
        Contact.Report("Nguyễn Thị Bé", "0912345678", "Trần Văn Út");
        First.Classify(Guid.CreateVersion7(), HouseholdCategory.Poor, new DateOnly(2024, 1, 1), "Giấy chứng nhận 12", clock.Today);
        Access = PersonalDataAccess.Record(
            Guid.CreateVersion7(), First.Id, PersonalDatum.Phone, "Báo giờ họp", (world.Officer.Id, world.Officer.FullName), clock.UtcNow);
        Score = new GroupScore(Guid.CreateVersion7(), Id, Month.Previous());
        Score.Report(new ScoreReport(new ScorePoints(30, 20, 18.5m, 15, 4, 2.5m), 90, "Khá"), new ScoreScale(new ScorePoints(30, 20, 20, 15, 10, 5), 85, 70, 50));
    }

    public Guid Id => Row.Id;

    public SavingsGroup Row { get; }

    public Member First { get; }

    public Member Second { get; }

    public Membership FirstStay { get; }

    public Membership SecondStay { get; }

    /// <summary>Who moves to the partner; see <see cref="TestWorld.PartnerOf"/>.</summary>
    public Member Mover { get; }

    public Membership MoverStay { get; }

    public Loan Loan { get; }

    public UseCheckSheet UseChecks { get; }

    public DepositAccount Deposit { get; }

    public CollectionSheet Sheet { get; }

    public ReceiptBook Book { get; }

    public ReceiptBatch Batch { get; }

    public Meeting Meeting { get; }

    public Meeting CalledOff { get; }

    public Petition Petition { get; }

    public GroupScore Score { get; }

    /// <summary>A request to be admitted with a vote, and one to leave with a waiver.</summary>
    public IReadOnlyList<MembershipRequest> Requests { get; }

    public GroupContact Contact { get; }

    /// <summary>A look at the data of the first member.</summary>
    public PersonalDataAccess Access { get; }

    public GroupEvent Event => GroupEvent.Record(
        (Guid.CreateVersion7(), Id), (GroupEventKind.Founded, Row.FoundedOn, "Thành lập Tổ"), new Papers("10A/TD số 01", new DateOnly(2026, 10, 1), "12/UBND", new DateOnly(2026, 10, 2)),
        "TK-116", new Signature(_clock.UtcNow, _world.Officer.Id, _world.Officer.FullName));

    public Bylaws Bylaws => Bylaws.Adopt((Guid.CreateVersion7(), Id), "Điều 1. Tổ họp ngày 14 hằng tháng.\nĐiều 2. Gửi 50.000 đồng mỗi tháng.", Row.FoundedOn, null);

    private Handover Handover(BoardTerm to) => Domain.Groups.Handover.Sign(
        (Guid.CreateVersion7(), Id), (new HandoverSide(Guid.CreateVersion7(), "Trần Văn Út", new DateOnly(2020, 1, 1), new DateOnly(2022, 12, 31)), new HandoverSide(to.Id, "Nguyễn Thị Bé", to.ValidFrom, null)),
        to.ValidFrom, null, [new HandoverLine(HandoverKind.Minutes, "12 biên bản họp")], "Một con dấu");

    public Petition Answered => Petition.Raise(
        Guid.CreateVersion7(), (Id, Meeting.Id, Meeting.ScheduledOn), new Statement("Trần Văn Út", "Hỏi lãi suất", "Đã trả lời", null, null), _clock.UtcNow);

    public RecordStamp Stamp => new(_clock.Today, _clock.UtcNow, _world.Officer.Id, _world.Officer.FullName);

    /// <summary>A further batch with one receipt, not yet added.</summary>
    public ReceiptBatch Record(Guid batchId, Guid membershipId, CollectionSheet? sheet = null, ReceiptBook? book = null) => (sheet ?? Sheet).Record(
        batchId, [new Payment(membershipId, new Vnd(40_000), new Vnd(50_000))], Stamp, book ?? Book,
        new CollectionLimits(_clock.Today, true, true, new Vnd(1_000), new Vnd(5_000_000), new Dictionary<Guid, Vnd>()));

    /// <summary>A further loan, not yet added.</summary>
    public Loan Lend(Guid membershipId, int number)
    {
        var terms = new DisbursementTerms(new DateOnly(2025, 10, 3), new Vnd(50_000_000), new DateOnly(2030, 10, 3), 6);
        var loan = Loan.Disburse(
            Guid.CreateVersion7(), Id, membershipId, $"66000{number:0000}{Row.Code}", _world.Programme.Id, new InterestRate(7.92m), terms);
        var balance = new BankBalance(Month.FirstDay, new Vnd(40_000_000), new Vnd(5_000_000), new Vnd(1_000), new Vnd(200_000), new Vnd(30_000), new Vnd(7_000));
        loan.Report(balance, new DateOnly(2026, 10, 12));
        loan.Foresee(new LoanOutlook(new DateOnly(2026, 11, 12), new Vnd(5_000_000), new DateOnly(2027, 1, 31)));
        return loan;
    }

    /// <summary>Adds everything to a context.</summary>
    public TestGroup AddTo(PortalDbContext db)
    {
        Row.MeetOn(14, new TimeOnly(7, 30), "Nhà văn hóa ấp");
        Row.Mandate(true, true, new Vnd(50_000));
        Row.Appoint(FirstStay.Id, BoardPost.Deputy, new DateOnly(2020, 1, 1), new DateOnly(2022, 12, 31));
        var present = Row.Appoint(FirstStay.Id, BoardPost.Leader, new DateOnly(2023, 1, 1));
        db.Add(Handover(present));
        SecondStay.Leave(new DateOnly(2026, 11, 20), "Chuyển nơi ở");
        db.AddRange(Row, First, Second, FirstStay, SecondStay, Loan, UseChecks, Deposit, Sheet, Book, Batch, Meeting, CalledOff, Petition, Answered, Score, Contact, Event, Bylaws, Access);
        db.AddRange(Requests);
        db.AddRange(TestOpinions.Of(this, _clock));
        db.AddRange(TestCash.Of(this, _clock));
        db.AddRange(TestReconciliation.Of(this, _clock));
        db.AddRange(TestWatching.Of(this, _clock));
        db.AddRange(TestSession.Of(this, Month.AddMonths(-int.Parse(Row.Code[^1..], System.Globalization.CultureInfo.InvariantCulture)), _clock));
        db.AddRange(TestLoanEvents.Of(Loan, _clock, _world.Officer));
        db.AddRange(TestFigures.Of(this, _world.Programme.Id, _clock));
        db.AddRange(TestLoanRequests.Of(this, _world.Programme.Id, new Signature(_clock.UtcNow, _world.Officer.Id, _world.Officer.FullName), _clock.Today));
        return this;
    }

    private (Member Person, Membership Stay) Join(int number)
    {
        var person = Member.Register(Guid.CreateVersion7(), $"{number:000}{Row.Code}", "Nguyễn Thị Bé", new DateOnly(1970, 5, 6), Gender.Female);
        person.Describe($"09117{Row.Code}", "0912345678", "Tổ dân cư 3", HouseholdCategory.NearPoor);
        return (person, new Membership(Guid.CreateVersion7(), Id, person.Id, new DateOnly(2019, 3, 5)));
    }

    private static MemberDue Due(Membership stay) =>
        new(stay.Id, new Vnd(45_001_000), new Vnd(5_000_000), new Vnd(230_000), new Vnd(325_479), new Vnd(1_200_000));

    private Meeting HoldMeeting()
    {
        var meeting = Meeting.Plan(Guid.CreateVersion7(), Id, new DateOnly(2026, 11, 14), new TimeOnly(7, 30), "Nhà văn hóa ấp", MeetingKind.Extraordinary);
        HashSet<Guid> members = [FirstStay.Id, SecondStay.Id];
        meeting.CallFor(new Notice("Bình xét bổ sung", new DateOnly(2026, 11, 13), 3, "Gấp trước phiên giao dịch"));
        meeting.Move(meeting.ScheduledOn, new TimeOnly(7, 45), "Nhà văn hóa ấp", "Đổi giờ", new PlanningLimits(_clock.Today, []));
        meeting.Confirm(Stamp);
        meeting.Send((_world.Officer.Id, _world.Officer.FullName), "Tổ xếp loại Yếu");
        meeting.MarkMembers([new(FirstStay.Id, Presence.Present, null), new(SecondStay.Id, Presence.Replaced, "Trần Văn Út")], members);
        meeting.MarkOfficials([new(OfficialRole.CreditOfficer, "Nguyễn Thị Hòa", _world.Officer.Id, Presence.Replaced, "Lê Văn Tư") { IsLate = true }]);
        foreach (var topic in AgendaTopics.Default.Skip(1))
            meeting.Answer(topic, "Đã thống nhất", null);
        meeting.Answer(AgendaTopics.Default[0], null, "Đã trình bày kỳ trước");
        var signature = new Signature(_clock.UtcNow, _world.Officer.Id, _world.Officer.FullName);
        meeting.Close(new Closing(new TimeOnly(9, 0), "Nguyễn Thị Bé", "Trần Văn Út", members, 2m / 3, signature), _clock.Today);
        meeting.SealWith([]);
        meeting.Sign(MinutesPart.Chair, signature, isPasswordRight: true);
        meeting.Unlock(Guid.CreateVersion7(), "Ghi nhầm người dự", signature);
        meeting.Close(new Closing(new TimeOnly(9, 0), "Nguyễn Thị Bé", "Trần Văn Út", members, 2m / 3, signature), _clock.Today);
        meeting.SealWith([]);
        meeting.Append(Guid.CreateVersion7(), "Sửa tên người dự", signature);
        return meeting;
    }
}
