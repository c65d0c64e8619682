using System.Globalization;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Loans;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>The members: households of the hamlet, with the gaps and errors that real files have.</summary>
internal static class DemoMembers
{
    private const double LaterJoiners = 0.04;
    private const double SaverShare = 0.92;
    private const int HouseholdSeed = 20261;

    private static readonly string[] MalformedPhones = ["+84 91 234 567", "0912.345.6", "không có", "84-987654321", "091234567"];
    private static readonly string[] SharedPhones = ["0900000018", "0900000027", "0900000036"];

    private static readonly IReadOnlyList<(HouseholdCategory, int)> Categories =
    [
        (HouseholdCategory.Poor, 20), (HouseholdCategory.NearPoor, 26), (HouseholdCategory.NewlyOutOfPoverty, 22),
        (HouseholdCategory.Other, 32),
    ];

    public static void Tell(DemoWorld world)
    {
        var number = 0;
        foreach (var group in world.Groups)
        {
            var size = Size(world.Random, group.Index);
            for (var seat = 0; seat < size; seat++)
                group.Members.Add(Member(world, group, seat, number++));
            Appoint(world, group);
        }

        Classify(world);
    }

    /// <summary>One full group, one above the rule, one below it; the others about 43.</summary>
    private static int Size(DemoRandom random, int index) => index switch
    {
        0 => 60,
        1 => 62,
        2 => 4,
        5 => 12,
        _ => random.Between(12, 20) + random.Between(12, 20) + random.Between(9, 17) - (random.Chance(0.06) ? 20 : 0),
    };

    /// <summary>The class each household has since it joined; by numbers of their own, so that nothing else told depends on them.</summary>
    private static void Classify(DemoWorld world)
    {
        var random = new DemoRandom(HouseholdSeed);
        foreach (var member in world.Members)
        {
            var from = member.Stay.JoinedOn;
            var certificate = member.Person.Category is HouseholdCategory.Poor or HouseholdCategory.NearPoor
                ? $"Giấy chứng nhận số {random.Between(1, 480)}/GCN-{from.Year}"
                : null;
            member.Person.Classify(random.Key(), member.Person.Category, from, certificate, world.Today);
        }
    }

    private static DemoMember Member(DemoWorld world, DemoGroup group, int seat, int number)
    {
        var random = world.Random;
        var gender = random.Chance(group.Organisation.ShortName == "HPN" ? 0.8 : 0.35) ? Gender.Female : Gender.Male;
        var born = new DateOnly(random.Between(1952, 2003), random.Between(1, 12), random.Between(1, 28));
        if (random.Chance(0.08))
            born = new DateOnly(born.Year, 1, 1);
        var code = string.Create(CultureInfo.InvariantCulture, $"{7_000_000_000 + (number * 37L) + random.Below(37)}");
        var person = Domain.Members.Member.Register(random.Key(), code, Name(random, group, seat, gender), born, gender);
        person.Describe(NationalId(random, born, gender), Phone(random), Address(random, group), random.Weighted(Categories));
        var stay = new Membership(random.Key(), group.Row.Id, person.Id, Joined(world, group, seat));
        var saves = random.Chance(SaverShare);
        return new DemoMember(person, stay)
        {
            MonthlyDeposit = new Vnd(saves ? random.Between(5, 10) * 10_000 : 0),
            IsLax = seat > 1 && random.Chance(group.Habit.LaxMembers),
        };
    }

    /// <summary>Two leaders of one commune bear the same name, as happens.</summary>
    private static string Name(DemoRandom random, DemoGroup group, int seat, Gender gender)
    {
        var name = DemoNames.Of(random, gender);
        return seat == 0 && group.Index is (3 or 4) ? "Nguyễn Thanh Lành" : name;
    }

    private static DateOnly Joined(DemoWorld world, DemoGroup group, int seat)
    {
        var random = world.Random;
        if (seat > 3 && random.Chance(LaterJoiners))
            return world.First.AddMonths(random.Between(1, DemoWorld.MonthsTold - 2)).Day(group.Row.MeetingDay);
        var days = world.First.FirstDay.DayNumber - group.Row.FoundedOn.DayNumber;
        return seat < 4 || random.Chance(0.5) ? group.Row.FoundedOn : group.Row.FoundedOn.AddDays(random.Below(days));
    }

    private static string? NationalId(DemoRandom random, DateOnly born, Gender gender)
    {
        if (random.Chance(0.01))
            return null;
        if (random.Chance(0.04))
            return string.Create(CultureInfo.InvariantCulture, $"37{random.Below(10_000_000):0000000}");
        var sex = (born.Year >= 2000 ? 2 : 0) + (gender == Gender.Female ? 1 : 0);
        return string.Create(CultureInfo.InvariantCulture, $"091{sex}{born.Year % 100:00}{random.Below(1_000_000):000000}");
    }

    private static string? Phone(DemoRandom random)
    {
        if (random.Chance(0.09))
            return null;
        if (random.Chance(0.005))
            return random.Pick(MalformedPhones);
        if (random.Chance(0.003))
            return random.Pick(SharedPhones);
        return string.Create(CultureInfo.InvariantCulture, $"0{random.Pick([33, 35, 37, 70, 77, 83, 91, 94, 97, 98])}{random.Below(10_000_000):0000000}");
    }

    private static string Address(DemoRandom random, DemoGroup group) =>
        random.Chance(0.4) ? $"Tổ dân cư {random.Between(1, 9)}, {group.Hamlet.Row.Name}" : group.Hamlet.Row.Name;

    private static void Appoint(DemoWorld world, DemoGroup group)
    {
        var since = world.First.FirstDay.AddDays(-world.Random.Between(60, 700));
        if (group.Members.Count > 4 && world.Random.Chance(0.15))
            Term(group.Members[2], BoardPost.Leader, group.Row.FoundedOn, since.AddDays(-1));
        else
            since = group.Row.FoundedOn;
        Term(group.Leader, BoardPost.Leader, since, null);
        Term(group.Deputy, BoardPost.Deputy, since, null);

        void Term(DemoMember member, BoardPost post, DateOnly from, DateOnly? to) =>
            DemoKeys.OfBoardTerm(group.Row.Appoint(member.Stay.Id, post, from, to), world.Random.Key());
    }
}
