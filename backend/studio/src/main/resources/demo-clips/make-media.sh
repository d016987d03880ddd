#!/bin/sh
# Draws the studio's own media from formulas, so that nobody else's pictures are in the repository: the two demo clips beside this
# file, and the small clips that the tests send. Run it where ffmpeg with libx264 and libvpx-vp9 is installed; nothing in the build does.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
tests="$here/../../../test/resources/media"
mkdir -p "$tests"

# Each scene is three expressions (red, green, blue) over X/W, Y/H and T, drawn small and enlarged: geq is exact but slow. It lets
# values above 255 wrap around, hence the clips.
# ld(0) is the distance to the horizon, ld(1) the glow of the sun, ld(2) its disc, ld(3) the path of light on the water.
sunset_setup='
st(0,Y/H-0.62);
st(4,hypot(X/W-0.5,(Y/H-0.40-0.022*T)*16/9));
st(1,exp(-6*ld(4)*ld(4)));
st(2,clip((0.13-ld(4))*70,0,1)*lt(ld(0),0));
st(5,max(ld(0),0)/0.38);
st(3,gt(ld(0),0)*exp(-pow((X/W-0.5+0.03*sin(34*ld(5)+2*T))/(0.07+0.26*ld(5)),2))
  *(0.45+0.4*sin(95*pow(ld(5)+0.02,0.55)-3*T+2.5*sin(X/W*8+T))));
st(6,gt(ld(0),0)*(0.10*sin(140*pow(ld(5)+0.02,0.6)-2.2*T+3*sin(X/W*6-T/2))))'
sunset_red="$sunset_setup;clip(if(lt(ld(0),0),90+130*Y/H/0.62+90*ld(1)+60*ld(2),165-115*ld(5)+190*ld(3)+90*ld(6)),0,255)"
sunset_green="$sunset_setup;clip(if(lt(ld(0),0),52+70*pow(Y/H/0.62,2)+95*ld(1)+110*ld(2),84-50*ld(5)+140*ld(3)+80*ld(6)),0,255)"
sunset_blue="$sunset_setup;clip(if(lt(ld(0),0),128-20*Y/H/0.62-10*ld(1)+60*ld(2),112-42*ld(5)+60*ld(3)+90*ld(6)),0,255)"

# ld(0) and ld(1) are two curtains of light, ld(2) the mountains, ld(3) the stars.
aurora_setup='
st(4,X/W+0.05*sin(5*Y/H+T*0.8)+0.03*sin(11*X/W-T));
st(5,0.36+0.10*sin(6*ld(4)+T*0.7)+0.04*sin(15*ld(4)-T));
st(6,Y/H-ld(5));
st(0,if(lt(ld(6),0),exp(ld(6)*6.5),exp(-ld(6)*38))*(0.62+0.38*sin(26*ld(4)+1.5*sin(T*1.2))));
st(7,Y/H-ld(5)-0.17+0.08*sin(4*X/W-T*0.5));
st(1,if(lt(ld(7),0),exp(ld(7)*8),exp(-ld(7)*30))*(0.5+0.5*sin(19*ld(4)-T*0.9)));
st(2,clip((Y/H-0.80-0.045*sin(7*X/W+1)-0.022*sin(19*X/W)-0.008*sin(53*X/W))*160,0,1));
st(8,mod(sin(X*12.9898+Y*78.233)*43758.5453,1));
st(3,gt(abs(ld(8)),0.9990)*(0.6+0.4*sin(T*3+X))*lt(Y/H,0.75))'
aurora_red="$aurora_setup;clip((1-ld(2))*(12+20*Y/H+26*ld(0)+120*ld(1)+190*ld(3))+ld(2)*6,0,255)"
aurora_green="$aurora_setup;clip((1-ld(2))*(16+34*Y/H+200*ld(0)+40*ld(1)+190*ld(3))+ld(2)*10,0,255)"
aurora_blue="$aurora_setup;clip((1-ld(2))*(46+52*Y/H+95*ld(0)+150*ld(1)+190*ld(3))+ld(2)*18,0,255)"

scene() { # scene <name> <width> <height> <seconds> <frames per second>: the ffmpeg input arguments and filter for one of the above
    eval "red=\$$1_red; green=\$$1_green; blue=\$$1_blue"
    expression=$(printf "r='%s':g='%s':b='%s'" "$red" "$green" "$blue" | tr -d '\n')
    filter="format=gbrp,geq=$expression,scale=$2:$3:flags=bicubic,format=yuv420p"
    source="color=black:size=$(($2 * 3 / 8))x$(($3 * 3 / 8)):rate=$5:duration=$4"
}
# A soft chord that swells and fades: a clip without sound looks broken.
chord() { # chord <seconds> <hertz>
    echo "aevalsrc=0.11*sin(PI*t/$1)*(sin(2*PI*$2*t)+0.7*sin(2*PI*$2*1.25*t)+0.6*sin(2*PI*$2*1.5*t)):sample_rate=44100:duration=$1"
}
h264="-c:v libx264 -profile:v high -preset veryslow -pix_fmt yuv420p -c:a aac -b:a 64k"
reproducible="-map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact"
render() { # render <file> <width> <height> <seconds> <fps> <scene> <hertz> <encoder arguments…>
    file=$1; width=$2; height=$3; seconds=$4; fps=$5; name=$6; hertz=$7; shift 7
    scene "$name" "$width" "$height" "$seconds" "$fps"
    # shellcheck disable=SC2086
    ffmpeg -hide_banner -loglevel error -y -f lavfi -i "$source" -f lavfi -i "$(chord "$seconds" "$hertz")" \
        -vf "$filter" $reproducible "$@" "$file"
    echo "$(wc -c < "$file") bytes  $(basename "$file")"
}

# The demo clips that a new workspace's library holds.
# shellcheck disable=SC2086
render "$here/sunset-over-the-sea.mp4" 720 1280 7 30 sunset 220 $h264 -crf 23 -movflags +faststart
# shellcheck disable=SC2086
render "$here/northern-lights.mp4" 720 1280 6 30 aurora 165 $h264 -crf 25 -movflags +faststart

# The tests' clips: one for each container TikTok takes. The MP4 has its moov first, the MOV its moov last.
# shellcheck disable=SC2086
render "$tests/sunset.mp4" 540 960 3 30 sunset 220 $h264 -crf 25 -movflags +faststart
# shellcheck disable=SC2086
render "$tests/aurora.mov" 480 854 3 25 aurora 165 $h264 -crf 27 -f mov
render "$tests/aurora.webm" 480 854 3 24 aurora 165 -c:v libvpx-vp9 -crf 36 -b:v 0 -row-mt 1 -c:a libopus -b:a 48k
# What TikTok would refuse, although it plays: too narrow and too few frames a second.
# shellcheck disable=SC2086
render "$tests/small-and-slow.mp4" 240 426 3 12 sunset 220 $h264 -crf 30 -movflags +faststart
# Filmed sideways: stored 960x540 and turned by its display matrix; and fragmented, as phones and browsers record.
ffmpeg -hide_banner -loglevel error -y -i "$tests/sunset.mp4" -vf transpose=1,transpose=1,transpose=1 -c:v libx264 -crf 30 -an \
    -f mp4 "$tests/.turned.mp4"
ffmpeg -hide_banner -loglevel error -y -i "$tests/.turned.mp4" -c copy -metadata:s:v rotate=-90 "$tests/rotated.mp4"
rm "$tests/.turned.mp4"
ffmpeg -hide_banner -loglevel error -y -i "$tests/sunset.mp4" -c copy -movflags +frag_keyframe+empty_moov+default_base_moof "$tests/fragmented.mp4"
