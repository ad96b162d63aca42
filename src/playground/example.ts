/** A page as a scraper saves it. */
export const EXAMPLE = `Please enable JavaScript to view this page
Lantern Bridge Opens After Nine Years of Waiting
tidewater_desk
By Edda Karlsen and Jonah Pell, Staff Writers
Published 3 years ago on
May 12, 2021
Share
PORT ELDER — The bridge over the narrow sound was opened on Wednesday, nine years after the first stone was laid in the mud of the northern bank.
Hundreds of people walked across it in the first hour, most of them with a lantern in their hands, although the sun had not yet gone down.
What It Cost
The town paid for the stone, and the shipyard gave the iron that it no longer needed. The mayor called it the cheapest bridge on the coast.
Trains will not cross it. For bicycles there is a lane of its own on the western side, which will be swept of snow before seven in the morning.
RELATED TOPICS:
DON'T MISS
Council Votes to Keep the Night Bus Running Through the Winter
UP NEXT
A Baker, a Clock and the Longest Queue in Town
13 hours ago
Subscribe to our newsletter
Search
`;
