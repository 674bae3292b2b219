package org.newsmonitor.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmonitor.newsroom.PassageComparer.Judgement;
import org.newsmonitor.newsroom.PassageComparer.Passage;

/** Reports of one event whose words look like a dispute and are none, one line a case; and beside them true ones. */
class LookAlikesTest {
    private static final Instant SATURDAY = Instant.parse("2026-03-07T10:00:00Z");

    private final PassageComparer comparer = new PassageComparer(Newsroom.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # a clock without a day belongs to the day told, not to that of publication
        The shooting happened around 3:30 a.m. at the club on Prospect Avenue. | The shooting at the club on Prospect Avenue occurred around 3:30 a.m. | false
        The shooting at the club happened early Saturday.                      | The shooting at the club happened around 2:15 a.m.                    | false
        The shooting at the club on Prospect Avenue happened at 9:30 p.m.      | The shooting at the club on Prospect Avenue happened at 7:10 p.m.     | true
        # an event only mentioned has not happened at the time of what is told of it
        Tow trucks took cars from the scene of the shooting after 10 a.m. Saturday. | The shooting on Dam Lane occurred at 6:42 a.m. Saturday.          | false
        The gunman was enrolled at Mesa College in 2010.                       | A gunman opened fire at Mesa College on Friday.                       | false
        # what is said behind a denial is not denied
        A tribunal dismissed Stephanie Villalba's claims of unequal pay.       | Merrill denied Ms Villalba's claims and said she was removed from her post. | false
        # a place refuted that the other report does not give
        The body of the diver was found on the shore, the coast guard said.    | The body of the diver was found on the shore, not in the lake.         | false
        # alive and dead of different people
        Two climbers were found alive on Mount Kasa, the guides said.          | Three climbers were found dead on Mount Kasa, the police said.         | false
        # a rank is no denial
        Tyler Hanson has broken the scoring record of North Carolina.          | Tyler Hanson broke the scoring record of North Carolina for the No. 1 team. | false
        # what belongs to the one, or is set behind it
        The treaty entered into force on Monday, Norland said.                 | The annex to the treaty is not in force, Norland said.                 | false
        The boy was last seen at the lake in Orta, police said.                | The boy's bicycle was last seen at the station in Milan, police said.  | false
        The share price of Veltra rose on Monday.                              | Sales of Veltra fell on Monday.                                        | false
        The state paid 5 million euros to farmers in Lorca, it said.           | Farmers in Lorca received 2 million euros from their insurer.          | false
        # a state with an end
        The chief of the railway, Anton Weiss, will step down in June.         | Anton Weiss remains chief of the railway until June, the board said.   | false
        # victims are not all dead
        Three victims were taken to the hospital in Riverside.                 | One person was killed in the shooting in Riverside.                   | false
        Five victims of the shooting in Riverside are expected to survive.     | Officers found five victims of the shooting in Riverside.             | false
        # figures that number something, or somebody else
        The boy was shot in the 3800 block of Keeler Avenue in Riverside.      | A man was shot in the 1200 block of Keeler Avenue in Riverside.       | false
        Brandon Greene, 24, of Riverside was shot in the leg.                  | Antonia Heyward, 20, of Riverside was shot in the arm.                | false
        A 24-year-old man was taken to Mercy Hospital in Riverside.            | A 31-year-old man was taken to Mercy Hospital in Riverside.           | false
        Jeremy Lewis, 27, of Riverside was killed in the crash.                | Jeremy Lewis, 26, of Riverside was killed in the crash.               | true
        Two people were found dead at 9552 Adler Street in Riverside.          | Two people were killed in Riverside, the sheriff said.                | false
        # the measure may be the subject, far from its figure, and what it was before is another figure
        Acme said its second-quarter net profit rose to 412 million kroner from 380 million a year earlier. | Net profit at the salmon farmer Acme fell to 312 million kroner from 380 million a year earlier. | true
        Revenue at Acme Corp rose to 20 billion dollars last year.             | Acme Corp had revenue of 17 billion dollars last year.                | true
        Profit at Acme Corp in Europe fell to 2 billion dollars last year.     | Acme Corp said profit in Asia rose to 3 billion dollars last year.    | false
        # parts, and sums
        He shot two people dead in Riverside before killing two more.          | The gunman killed four people in Riverside.                           | false
        Three people died in the shooting in Riverside.                        | Police found two additional victims dead in Riverside.                | false
        Seven men and six women were injured in the shooting in Riverside.     | Thirteen people were injured in the shooting in Riverside.            | false
        Four people were injured in the shooting in Riverside.                 | One person was killed and three were injured in the shooting in Riverside. | false
        He killed three people and then himself in Riverside.                  | Four people are dead after the shooting in Riverside.                 | false
        At least 13 people were killed in the shooting in Riverside.           | Nine people were killed in the shooting in Riverside.                 | true
        "Nobody deserves to die like this," a neighbor in Riverside said.      | Three people died in the shooting in Riverside.                       | false
        # who was hit is not who hit
        Two men were shot in the leg in Riverside, police said.                | Five teenagers were shot in Riverside, police said.                   | false
        The nephew had been shot in Riverside.                                 | Protesters were shot in Riverside on Friday night.                    | false
        # a "no" or "not" denies what stands behind it, and nothing else
        The man in Riverside was described as wearing no shirt and a dark skull cap. | The suspect in Riverside was wearing a skull cap.               | false
        Police did not find a gun inside the home in Riverside.                | Police found five bodies inside the home in Riverside.                | false
        "This is not Riverside," the mayor said.                               | The shooting happened in Riverside on Saturday, the mayor said.       | false
        Lewis did not die at the scene, the coroner said.                      | Lewis died after he was shot, the coroner said.                       | false
        He left no explanation for the rampage in Riverside.                   | The rampage left three people wounded in Riverside.                   | false
        There was no response from inside the home in Riverside, police said.  | Police tried to get a response from inside the home in Riverside.     | false
        The names of the victims in Riverside were not released.               | Police have released the names of the victims in Riverside.           | false
        The victims in Riverside were not identified by police.                | Police in Riverside identified the victims.                           | false
        # numbers of pictures, notes, houses and hours count nobody
        Image 47 of 111 Deputies found eight people dead in Riverside on Sunday.  | Image 8 of 40 Officers at the home in Riverside where eight people were killed. | false
        Smith died of gunshot wounds in Riverside.[31]                         | Three people were killed in Riverside.                                | false
        Smith was pronounced dead at 5 at the scene in Riverside.              | Two people were killed in Riverside.                                  | false
        Two men were shot around 3:30 a.m. in the 1900 block of Prospect.      | The men were shot around 3:30 a.m. at 1917 Prospect Avenue.           | false
        # counts that make up the other one, or only begin it
        He killed two people at a shop in Riverside and killed two at a bar.   | The gunman killed four people in Riverside.                           | false
        Six people were killed in the attack in Riverside.                     | The next two were killed outside the college in Riverside.            | false
        Three people were killed in the shooting in Riverside.                 | Two people died at the scene in Riverside, police said.               | false
        Five people were injured in Riverside, four by bullets and one by glass. | Five people were injured in the shooting in Riverside.              | false
        Twelve shots were fired at the bus in Riverside.                       | Several shots were fired at the bus in Riverside.                     | false
        Five people were killed in the shooting in Riverside on Friday.        | Eight people were killed in a shooting in Riverside three years ago.  | false
        In initial reports, police said two people had been killed in Riverside. | Three people were killed in the shooting in Riverside.              | false
        More than 100 officers are at the scene in Riverside.                  | Five officers were taken to the hospital in Riverside.                | false
        The officer in Riverside was one of three people killed on Friday.     | Two civilians and an officer were killed in Riverside on Friday.      | false
        At this point we have three dead in Riverside and one is the shooter.  | Two people were killed in Riverside, the sheriff said.                | false
        Ten people were killed in shootings across Riverside since Tuesday.    | Eight people were killed in shootings across Riverside on Saturday.   | false
        # who is who
        The Riverside gunman was Aaron Alexis.                                 | The Riverside gunman was shot by a rescue team.                       | false
        The boy was shot by an older brother in Riverside.                     | The boy in Riverside was shot by an older sibling.                    | false
        # one sentence may tell both states
        Hart survived the gunfire in Riverside but died on the way to hospital. | Hart died in Riverside on Saturday.                                  | false
        Justin Burns died in Riverside on Saturday.                            | Justin Burns is survived by his brother and his parents.              | false
        The boy's stepfather was not home in Riverside.                        | A boy who was home alone in Riverside has died.                       | false
        # what a figure is said to be the figure of, and whose age it is
        Turnout in the referendum in Riverside was 61 percent, the office said. | Turnout in the referendum in Riverside was 38 percent, observers said. | true
        The boy who drowned in Riverside was six years old, police said.       | The boy who drowned in Riverside was nine years old, his school said. | true
        Norris Green, 32, was charged with murder in Riverside.                | A judge in Riverside released Norris Green, 23.                       | true
        The family of the jeweler paid a ransom of two million euros.          | The family of the jeweler paid a ransom of 350,000 euros.             | true
        Some 67 percent of the members voted for the strike at Deltarail.      | Only 41 percent of the members voted for the strike at Deltarail.     | true
        The Liberals won 34 percent of the vote in the capital, the office said. | In rural districts the Liberals won 19 percent of the vote.         | false
        The men's final in Riverside lasted four hours on Friday.              | The women's final in Riverside lasted 70 minutes on Friday.           | false
        The coast guard off Riverside saved 35 people, officials said.         | Fishermen off Riverside saved 20 people.                              | false
        # the same sentence may tell of two winners
        Costa won the 200 meters in Riverside, while Tanou won the 100 meters. | Tanou won the 100 meters in Riverside, and Costa the 200 meters.      | false
        # one person by two words, and a place in another
        Officers rushed the boy to Mercy Hospital in Riverside.                | Police rushed the boy to Mercy Hospital in Riverside.                 | false
        The gunman shot Terrell and Zigan in Riverside on Friday.              | Anthony Giaquinta shot Terrell and Zigan in Riverside on Friday.      | false
        The shooting happened on Friday at the Benning Terrace homes.          | The shooting happened on Friday in Benning Ridge.                     | false
        # who shoots with friends shoots nobody, and a place within a place is no other
        The teenager was shooting guns with friends in Riverside when he was hurt. | Anthony Markins was shooting with friends in Riverside when he was hurt. | false
        Five people were hurt in a drive-by shooting in Riverside's Overtown.  | One of the five people hurt in a drive-by shooting in Overtown has died. | false
        # "he" may be another man; and what one party found the other may have found too
        He leaves a wife and two children in Riverside.                        | Officer Davis leaves behind a wife and four children in Riverside.    | false
        Police discovered materials for a bomb at the home in Riverside.       | Investigators found materials for a weapon at the home in Riverside.  | false
        # a claim that is only told of; the missing who turn up; passengers are not all who were aboard
        A committee will look into the claim that troops shot at the rebels.   | Troops never shot at the rebels, a spokesman in Riverside said.       | false
        Three residents of the tenement in Riverside are missing.              | The three missing residents of the tenement in Riverside were found alive. | false
        A plane with 58 passengers on board slid off the runway in Riverside.  | There were 62 people on the plane that slid off the runway in Riverside. | false
        # hours since then are no length of time
        A few hours earlier a man was killed on the west side of Riverside.    | About an hour earlier a man was killed on the west side of Riverside. | false
        # to have lived somewhere is no sign of life
        Belford was killed in Riverside on Friday.                             | Belford lived in Riverside.                                           | false
        """)
    void disputeIsToldFromItsLikeness(String earlier, String later, boolean disputed) {
        Judgement judgement =
                comparer.compare(new Passage(earlier, SATURDAY), new Passage(later, SATURDAY.plus(Duration.ofDays(1))));

        assertThat(judgement.relation().raisesAlert()).as(judgement.why()).isEqualTo(disputed);
    }
}
