using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Members.Requests;
using static TkvvPortal.Domain.Tests.Builders.RequestBuilder;

namespace TkvvPortal.Domain.Tests.Members.Requests;

/// <summary>What the votes of a meeting bring about when its minutes are closed.</summary>
public sealed class ResolutionsTests
{
    private static readonly Vote Agreed = new(40, 0, 0);

    [Fact]
    public void Somebody_new_becomes_a_person_and_a_member_of_the_day()
    {
        var request = Admission().With(Agreed);

        var admitted = Of(40, (request, new RequestFacts())).Settle();

        var (person, stay) = (Assert.Single(admitted.People), Assert.Single(admitted.Stays));
        Assert.Equal(("7000000001", "Trần Thị Lan", "0912345678", HouseholdCategory.NearPoor), (person.CustomerCode, person.FullName, person.Phone, person.Category));
        Assert.Equal((Group, person.Id, Day), (stay.GroupId, stay.MemberId, stay.JoinedOn));
        Assert.Equal((RequestStatus.Accepted, stay.Id), (request.Status, request.MembershipId));
        Assert.Null(stay.Waivers);
    }

    [Fact]
    public void Somebody_on_file_is_not_registered_again()
    {
        var person = Guid.CreateVersion7();

        var admitted = Of(40, (Admission().With(Agreed), new RequestFacts { MemberId = person })).Settle();

        Assert.Empty(admitted.People);
        Assert.Equal(person, Assert.Single(admitted.Stays).MemberId);
    }

    [Fact]
    public void Who_leaves_is_a_member_until_the_day_of_the_meeting()
    {
        var stay = Stay();
        var request = Exit(stay, ExitReason.Died).With(Agreed);

        Assert.Empty(Of(40, (request, new RequestFacts { Stay = stay })).Settle().Stays);

        Assert.Equal((Day, "Chết"), (stay.LeftOn, stay.LeavingReason));
        Assert.Equal((RequestStatus.Accepted, stay.Id), (request.Status, request.MembershipId));
    }

    [Fact]
    public void Without_a_majority_of_those_present_nothing_changes_whatever_the_rules_say()
    {
        var stay = Stay();
        var request = Exit(stay).With(new Vote(20, 0, 0));

        Assert.Empty(Of(40, (request, new RequestFacts { Stay = stay, Debt = new Vnd(5) })).Settle().Stays);

        Assert.Equal((RequestStatus.Refused, null), (request.Status, stay.LeftOn));
    }

    [Fact]
    public void What_stands_in_the_way_is_named_and_nothing_is_settled()
    {
        var stay = Stay();
        var (leaver, newcomer) = (Exit(stay).With(Agreed), Admission().With(Agreed));
        var resolutions = Of(61, (leaver, new RequestFacts { Stay = stay, Debt = new Vnd(5) }), (newcomer, new RequestFacts()));

        Refused.ByAll(() => resolutions.Settle(), (RequestRules.OwesNothing, ""), (RequestRules.GroupIsNotTooLarge, ""));

        Assert.Equal((null, RequestStatus.Waiting, RequestStatus.Waiting), (stay.LeftOn, leaver.Status, newcomer.Status));
    }

    [Fact]
    public void Whose_place_becomes_free_is_followed_by_one_newcomer_not_by_two()
    {
        var stay = Stay();
        var first = Admission().With(Agreed);
        var second = Admission(Lan with { CustomerCode = "7000000002" }).With(Agreed);

        var found = Of(60, (first, new RequestFacts()), (second, new RequestFacts()), (Exit(stay).With(Agreed), new RequestFacts { Stay = stay })).Find();

        Assert.Equal("Kết nạp Trần Thị Lan: Tổ sẽ có 61 tổ viên, vượt mức nhiều nhất 60.", Assert.Single(found).Message);
    }

    [Fact]
    public void A_waiver_lets_it_pass_and_the_stay_remembers_it()
    {
        var request = Admission();
        var facts = new RequestFacts();
        request.Waive(new RequestCheck(request, facts, Builders.RequestBuilder.Of(60)).Find(), "Hộ đặc biệt khó khăn", By);

        var stay = Assert.Single(Of(60, (request.With(Agreed), facts)).Settle().Stays);

        Assert.Equal("Ngoại lệ TK-147 do Nguyễn Thị Hoa cho phép: Hộ đặc biệt khó khăn", stay.Waivers);
        stay.Remember(new Waiver("TK-151", "Được xóa nợ", "Lê Văn Năm", By.AtUtc).Sentence);
        Assert.EndsWith("\nNgoại lệ TK-151 do Lê Văn Năm cho phép: Được xóa nợ", stay.Waivers, StringComparison.Ordinal);
    }

    [Fact]
    public void A_waiver_of_one_rule_does_not_set_aside_another_nor_what_has_no_exception()
    {
        var request = Admission();
        request.Waive(new RequestCheck(request, new RequestFacts(), Builders.RequestBuilder.Of(60)).Find(), "Hộ đặc biệt khó khăn", By);

        Refused.ByAll(
            () => Of(60, (request.With(Agreed), new RequestFacts { IsMemberHere = true })).Settle(), (RequestRules.IsNotMemberYet, ""));
    }

    [Fact]
    public void Votes_of_people_who_turn_out_absent_keep_the_minutes_open()
    {
        var request = Admission().With(Agreed);
        var facts = new Dictionary<Guid, RequestFacts> { [request.Id] = new() };

        var resolutions = new Resolutions([request], facts, Builders.RequestBuilder.Of(40), present: 39, pass: 0.5m);

        Refused.ByAll(() => resolutions.Settle(), (RequestRules.VotesWithinPresent, ""));
    }

    private static Resolutions Of(int members, params (MembershipRequest Request, RequestFacts Facts)[] voted) =>
        new(voted.Select(one => one.Request), voted.ToDictionary(one => one.Request.Id, one => one.Facts), Builders.RequestBuilder.Of(members), 40, 0.5m);
}
