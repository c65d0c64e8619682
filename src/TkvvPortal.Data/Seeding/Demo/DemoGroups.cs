using System.Globalization;
using TkvvPortal.Data.Seeding.Reference;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>The groups: spread over hamlets and organisations, most of them well led, some not.</summary>
internal static class DemoGroups
{
    private const int SmallCount = 12;
    private const int DistrictCount = 210;

    /// <summary>The group whose board has no mandate to collect interest: its members pay at the bank.</summary>
    public const int WithoutInterestMandate = 9;

    /// <summary>The group that shows what goes wrong: debts, few at the meetings, a weak class.</summary>
    public const int BadlyLed = 7;

    private static readonly string[] Everyone = ["HPN", "HND", "HCCB", "ĐTN"];

    private static readonly (string Organisation, int Percent)[] Shares = [("HPN", 40), ("HND", 30), ("HCCB", 17), ("ĐTN", 13)];

    private static readonly DemoHabit Good = new(0.988, 0.93, 0.9, 0);
    private static readonly DemoHabit Fair = new(0.96, 0.85, 0.84, 0.03);
    private static readonly DemoHabit Poor = new(0.92, 0.55, 0.74, 0.28);

    private static readonly int[] MinimumDeposits = [10_000, 20_000, 20_000, 50_000];

    private static readonly string[] Places =
        ["Nhà Tổ trưởng", "Nhà Tổ trưởng", "Văn phòng ấp", "Nhà văn hóa ấp", "Trụ sở sinh hoạt cộng đồng ấp", "Nhà Tổ phó"];

    public static void Tell(DemoWorld world)
    {
        var count = world.IsSmall ? SmallCount : DistrictCount;
        var perHamlet = new Dictionary<Guid, int>();
        var toDraw = Shares.SelectMany(share => Enumerable.Repeat(share.Organisation, (share.Percent * count / 100) + 1)).ToList();
        for (var index = 0; index < count; index++)
            world.Groups.Add(Group(world, index, Organisation(world.Random, index, toDraw), perHamlet));
    }

    /// <summary>The first twelve show every organisation in both communes; the others are drawn in the shares of the office.</summary>
    private static string Organisation(DemoRandom random, int index, List<string> toDraw)
    {
        if (index < SmallCount)
            return Everyone[(index + (index / 6)) % Everyone.Length];
        var drawn = random.Below(toDraw.Count);
        var organisation = toDraw[drawn];
        toDraw.RemoveAt(drawn);
        return organisation;
    }

    private static DemoGroup Group(DemoWorld world, int index, string organisationName, Dictionary<Guid, int> perHamlet)
    {
        var random = world.Random;
        var hamlet = world.Hamlets[index % world.Hamlets.Count];
        var number = perHamlet[hamlet.Row.Id] = perHamlet.GetValueOrDefault(hamlet.Row.Id) + 1;
        var organisation = world.Reference.Organisation(organisationName);
        var code = string.Create(CultureInfo.InvariantCulture, $"{160001 + index:0000000}");
        var founded = OfficeAndPlaces.Merger.AddDays(-random.Between(900, 4500));
        var row = SavingsGroup.Found(
            random.Key(), code, $"Tổ {number} {hamlet.Row.Name}", hamlet.Row, organisation.Id, hamlet.Point.Id, Earlier(founded, world));
        row.MeetOn(MeetingDay(random, hamlet.Point.SessionDay), MeetingTime(random), $"{random.Pick(Places)}, {hamlet.Row.Name}");
        row.Mandate(index != WithoutInterestMandate, collectsDeposits: true, new Vnd(random.Pick(MinimumDeposits)));
        DemoKeys.GroupVersion(row, random.Key());
        return new DemoGroup(index, row, hamlet, organisation, Habit(random, index)) { OverdueShare = OverdueShare(index) };
    }

    /// <summary>Groups are older than the year told, whatever day the demo plays on.</summary>
    private static DateOnly Earlier(DateOnly founded, DemoWorld world)
    {
        var latest = world.First.FirstDay.AddYears(-2);
        return founded < latest ? founded : latest;
    }

    /// <summary>Most groups meet and collect in the days before the session of their point, the others on a day of their own.</summary>
    private static int MeetingDay(DemoRandom random, int sessionDay) =>
        random.Chance(0.6) ? Math.Max(1, sessionDay - random.Between(1, 3)) : random.Between(1, 28);

    private static TimeOnly MeetingTime(DemoRandom random) =>
        random.Pick([new TimeOnly(7, 30), new TimeOnly(8, 0), new TimeOnly(8, 30), new TimeOnly(14, 0), new TimeOnly(15, 0)]);

    /// <summary>One group of five has overdue debt; one badly led group has much of it.</summary>
    private static double OverdueShare(int index) => index switch
    {
        BadlyLed => 0.2,
        _ => index % 5 == 2 ? 0.045 : 0,
    };

    private static DemoHabit Habit(DemoRandom random, int index) => index switch
    {
        0 => Good,
        BadlyLed => Poor,
        _ => random.Weighted([(Good, 76), (Fair, 16), (Poor, 8)]),
    };
}
