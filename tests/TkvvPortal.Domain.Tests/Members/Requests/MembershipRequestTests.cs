using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Members.Requests;
using static TkvvPortal.Domain.Tests.Builders.RequestBuilder;

namespace TkvvPortal.Domain.Tests.Members.Requests;

/// <summary>A request waits, is voted on as often as the minutes are corrected, and is settled once.</summary>
public sealed class MembershipRequestTests
{
    private static readonly Vote Vote = new(21, 15, 4);

    [Fact]
    public void A_request_to_be_admitted_keeps_the_person_as_written()
    {
        var request = Admission();

        Assert.Equal((RequestKind.Admission, RequestStatus.Waiting, "Trần Thị Lan", "Xin vay chăn nuôi"), (request.Kind, request.Status, request.FullName, request.Note));
        Assert.Equal((Group, "Trần Thị Lan", By.UserName, By.AtUtc), (request.GroupId, request.Applicant!.FullName, request.FiledByName, request.FiledAtUtc));
        Assert.Equal("Trần Thị Lan (7000000001)", request.Applicant.ToString());
    }

    [Fact]
    public void A_phone_is_whole_and_kept_in_one_spelling()
    {
        Refused.By(PersonalDataRules.PhoneIsWhole, "Phone", () => Admission(Lan with { Phone = "0912" }));
        Assert.Equal("0912345678", Admission(Lan with { Phone = "0912 345 678" }).Applicant!.Phone);
        Assert.Null(Admission(Lan with { Phone = " " }).Applicant!.Phone);
    }

    [Fact]
    public void A_request_to_leave_names_the_stay_and_the_reason()
    {
        var stay = Stay();

        var request = Exit(stay, ExitReason.MovedAway);

        Assert.Equal((stay.Id, stay.GroupId, ExitReason.MovedAway), (request.MembershipId!.Value, request.GroupId, request.Reason));
        Assert.Null(request.Applicant);
    }

    [Theory]
    [InlineData("TRAN THI LAN", "1985-04-02", true)]
    [InlineData("Trần Thị Lành", "1985-04-02", false)]
    [InlineData("Trần Thị Lan", "1985-04-03", false)]
    public void The_person_of_a_code_is_known_by_name_and_birthday(string name, string born, bool same) =>
        Assert.Equal(same, Admission().Applicant!.Is(name, DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_vote_can_be_corrected_and_left_for_later()
    {
        var request = Admission().With(Vote);
        Assert.Equal((Meeting, 40), (request.MeetingId!.Value, request.Vote!.Total));

        request.Record(Meeting, null, 40);

        Assert.Equal((null, null, RequestStatus.Waiting), (request.MeetingId, request.Vote, request.Status));
    }

    [Fact]
    public void More_votes_than_people_are_refused()
    {
        var request = Admission();

        Refused.By(RequestRules.VotesWithinPresent, "For", () => request.Record(Meeting, Vote, 39));
        Assert.Null(request.Vote);
    }

    [Fact]
    public void One_request_about_a_person_waits_at_a_time()
    {
        var stay = Stay();

        Refused.By(RequestRules.OneRequestAtATime, "", () => Admission().RefuseSecond([Admission()]));
        Refused.By(RequestRules.OneRequestAtATime, "", () => Exit(stay).RefuseSecond([Exit(stay)]));
        Admission().RefuseSecond([Admission(Lan with { CustomerCode = "7000000002" }), Exit(stay)]);
    }

    [Fact]
    public void What_is_withdrawn_is_neither_voted_on_nor_withdrawn_again_nor_excepted()
    {
        var request = Admission().With(Vote);

        request.Withdraw();

        Assert.Equal((RequestStatus.Withdrawn, null), (request.Status, request.MeetingId));
        Refused.By(RequestRules.RequestIsWaiting, "", request.Withdraw);
        Refused.By(RequestRules.RequestIsWaiting, "For", () => request.Record(Meeting, Vote, 40));
        Refused.By(RequestRules.RequestIsWaiting, "", () => request.Waive([], "Hộ đặc biệt khó khăn", By));
    }

    [Fact]
    public void A_waiver_sets_blocks_aside_says_why_and_nothing_else()
    {
        var request = Admission();
        var findings = new RequestCheck(request, new RequestFacts { LivesInHamlet = false }, Of(60)).Find();

        Refused.By(RequestRules.WaiverHasReason, "Reason", () => request.Waive(findings, " ", By));
        request.Waive(findings, "Hộ  đặc biệt khó khăn", By);

        Assert.Equal("TK-147", request.Waiver!.RuleIds);
        Assert.Equal("Ngoại lệ TK-147 do Nguyễn Thị Hoa cho phép: Hộ đặc biệt khó khăn", request.Waiver.Sentence);
    }

    [Fact]
    public void Nothing_is_waived_where_nothing_stands_in_the_way() =>
        Refused.By(RequestRules.SomethingToWaive, "", () => Admission().Waive(
            new RequestCheck(Admission(), new RequestFacts { IsMemberHere = true, LivesInHamlet = false }, Of(40)).Find(), "Hộ khó khăn", By));

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void More_than_half_of_those_present_must_agree(int agreeing, bool passes) =>
        Assert.Equal(passes, new Vote(agreeing, 0, 0).Passes(40, 0.5m));
}
